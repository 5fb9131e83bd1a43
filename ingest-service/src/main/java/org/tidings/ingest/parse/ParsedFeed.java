package org.tidings.ingest.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as it was sent.
///
/// @param format `rss20`, `rss092`, `rss10`, `atom10`, `atom03`, `cdf`, `json11`, `sitemap`,
///     `sitemapindex`, …; `rss` where the version is not said
/// @param link the site's page, absolute where the feed's address is known
/// @param language BCP 47 as far as the feed keeps to it
/// @param author as `name (email)`, or what there is of it
/// @param self where the feed says that it lies
/// @param hub where updates can be subscribed to (WebSub)
/// @param next the next page of the feed (RFC 5005), or of the archive
/// @param sitemaps the addresses in a sitemap index
/// @param items in the feed's order
public record ParsedFeed(
        String format,
        @Nullable String title,
        @Nullable String link,
        @Nullable String subtitle,
        @Nullable String language,
        @Nullable String rights,
        @Nullable String author,
        @Nullable String id,
        @Nullable Instant updated,
        @Nullable String self,
        @Nullable String hub,
        @Nullable String next,
        UpdateHints hints,
        List<String> sitemaps,
        List<FeedItem> items) {
    public ParsedFeed {
        sitemaps = List.copyOf(sitemaps);
        items = List.copyOf(items);
    }
}
