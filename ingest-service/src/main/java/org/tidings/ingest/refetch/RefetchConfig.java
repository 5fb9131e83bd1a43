package org.tidings.ingest.refetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// How often the pages of articles are looked at again.
@ConfigMapping(prefix = "tidings.refetch")
interface RefetchConfig {
    /// At these ages, counted from the publication where it is known, else from our first look.
    /// Most corrections come within hours. An article older than the last is left alone.
    @WithDefault("15m,1h,4h,12h,1d,3d,7d")
    List<Duration> ages();

    /// How often to look for articles that are due.
    @WithDefault("5s")
    Duration tick();

    /// Looks at the same time in this process, below the polls: news goes first.
    @WithDefault("8")
    int concurrency();

    /// How long after a crash another replica takes over; longer than any fetch with its redirects.
    @WithDefault("5m")
    Duration lease();

    /// So many looks in a row find nothing (404, 451, or the front page instead of the article),
    /// over at least [#missingFor], before the article counts as withdrawn: outlets lose pages for
    /// minutes when they rebuild their sites.
    @WithDefault("3")
    int missingLooks();

    @WithDefault("1h")
    Duration missingFor();

    /// Between two such looks.
    @WithDefault("30m")
    Duration missingPause();

    /// "Gone" (410) is said on purpose: so many looks are enough, whatever the time between.
    @WithDefault("2")
    int goneLooks();

    @WithDefault("10m")
    Duration gonePause();

    /// When a withdrawn article that is too old for the ages is looked at once more.
    @WithDefault("1d")
    Duration returnPause();
}
