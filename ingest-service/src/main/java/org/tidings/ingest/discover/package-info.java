/// Finds where a site keeps its feeds and sitemaps.
///
/// In: a page, a site's address or its robots.txt. Out: addresses worth trying, likeliest first.
@NullMarked
package org.tidings.ingest.discover;

import org.jspecify.annotations.NullMarked;
