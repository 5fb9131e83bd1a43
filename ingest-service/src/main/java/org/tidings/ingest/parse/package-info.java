/// Reads a feed document (RSS, Atom).
///
/// In: bytes. Out: the feed's entries, or why it is not a feed.
@NullMarked
package org.tidings.ingest.parse;

import org.jspecify.annotations.NullMarked;
