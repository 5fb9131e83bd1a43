/// What a site's robots.txt lets us fetch (RFC 9309), read by crawler-commons.
///
/// In: the file's bytes, or the status that came instead. Out: rules to ask before each request.
@NullMarked
package org.tidings.ingest.robots;

import org.jspecify.annotations.NullMarked;
