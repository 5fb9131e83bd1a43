/// What a site's robots.txt lets us fetch (RFC 9309), read by crawler-commons.
///
/// In: the file, fetched once a day at most for each host, or the status that came instead. Out:
/// the answer to each request that the fetcher is about to make.
@NullMarked
package org.tidings.ingest.robots;

import org.jspecify.annotations.NullMarked;
