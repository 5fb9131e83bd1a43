package org.tidings.ingest.backfill;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sitemap lists.
sealed interface Sitemap {
    /// An index: further sitemaps.
    record Index(List<Place> sitemaps) implements Sitemap {}

    /// Pages.
    record Pages(List<Place> pages) implements Sitemap {}

    record Unreadable(String reason) implements Sitemap {}

    /// @param published as a news sitemap says; null when it does not
    /// @param modified last; null when it does not say
    record Place(String url, @Nullable Instant published, @Nullable Instant modified) {}
}
