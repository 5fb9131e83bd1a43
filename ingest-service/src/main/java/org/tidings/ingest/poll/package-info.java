/// Looks after every feed when it is due: fetches it, and takes each entry to its article.
///
/// In: leases. Out: articles, and on the feed what came of the poll.
@NullMarked
package org.tidings.ingest.poll;

import org.jspecify.annotations.NullMarked;
