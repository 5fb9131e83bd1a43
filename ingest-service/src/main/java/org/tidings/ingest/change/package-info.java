/// Tells what an outlet changed in an article, and of what kind each change is.
///
/// In: two wordings. Out: the places where they differ, each with its kind and both texts. Nothing
/// is interpreted: the kinds follow from how words are written.
@NullMarked
package org.tidings.ingest.change;

import org.jspecify.annotations.NullMarked;
