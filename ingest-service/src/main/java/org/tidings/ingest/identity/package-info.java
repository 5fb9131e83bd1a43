/// Decides which article something is: the id made at first sight, and every address it was seen
/// under.
///
/// In: a scope and aliases. Out: one article, the same for everybody who asks at the same time.
@NullMarked
package org.tidings.ingest.identity;

import org.jspecify.annotations.NullMarked;
