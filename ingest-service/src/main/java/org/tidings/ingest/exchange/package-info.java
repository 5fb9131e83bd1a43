/// Lists of feeds as other programs keep them: OPML and CSV.
///
/// In: a list. Out: its feeds, added, with a report line by line; and the other way round, a list
// of
/// what a reader may see.
@NullMarked
package org.tidings.ingest.exchange;

import org.jspecify.annotations.NullMarked;
