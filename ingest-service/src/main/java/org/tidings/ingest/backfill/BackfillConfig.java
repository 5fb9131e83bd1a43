package org.tidings.ingest.backfill;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How history is collected. The defaults are small: whoever waits for news goes first.
@ConfigMapping(prefix = "tidings.backfill")
interface BackfillConfig {
    /// Items worked on at the same time in this process.
    @WithDefault("2")
    int concurrency();

    /// How often to look for work while there is none.
    @WithDefault("1s")
    Duration tick();

    /// How long after a crash another replica takes an item over.
    @WithDefault("60s")
    Duration lease();

    /// How often the leases of what is underway are prolonged: well below the lease.
    @WithDefault("10s")
    Duration renewal();

    /// How often an item is tried before it has failed. A page that ends the process counts too.
    @WithDefault("3")
    int attempts();

    /// Before the second attempt; twice as long before the third.
    @WithDefault("1m")
    Duration retryAfter();

    /// Nothing is taken up while so many events wait to be published, so that history is never a
    /// queue in front of news.
    @WithDefault("100")
    int waitingEvents();

    /// Addresses in one request. Those of a longer list fit a sitemap.
    @WithDefault("100000")
    int maxAddresses();

    /// Items of one backfill; what a sitemap or an archive holds beyond is left out, and said.
    @WithDefault("1000000")
    int maxItems();

    /// Sitemap indexes above a sitemap. Published ones have one.
    @WithDefault("3")
    int maxDepth();

    /// Of an uploaded archive, as it is sent.
    @WithDefault("2147483648")
    long maxUpload();

    /// Of an archive when it is unpacked.
    @WithDefault("42949672960")
    long maxUnpacked();

    /// Of one page or sitemap when it is unpacked.
    @WithDefault("8388608")
    int maxPage();

    /// An upload of which nothing came for so long has broken off.
    @WithDefault("5m")
    Duration uploadPatience();

    /// How long a finished backfill can be looked up.
    @WithDefault("90d")
    Duration keep();
}
