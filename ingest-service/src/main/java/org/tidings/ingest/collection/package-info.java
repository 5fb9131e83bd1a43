/// Named groups of outlets.
///
/// In: outlets that administrators put together. Out: collections, to be followed as one, and word
/// of their changes.
@NullMarked
package org.tidings.ingest.collection;

import org.jspecify.annotations.NullMarked;
