/// Collects history at an administrator's request: a list of addresses, a sitemap's range, an
/// archive of pages.
///
/// In: what somebody asked for. Out: articles by the same way as news, but on topics of their own
/// and only with what news leaves over.
@NullMarked
package org.tidings.ingest.backfill;

import org.jspecify.annotations.NullMarked;
