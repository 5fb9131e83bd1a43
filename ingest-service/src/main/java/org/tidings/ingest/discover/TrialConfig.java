package org.tidings.ingest.discover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How far a site is looked at while a person waits.
@ConfigMapping(prefix = "tidings.trial")
interface TrialConfig {
    /// Nothing further is asked for after this. With the last answer that was waited for it stays
    /// below what the gateway waits.
    @WithDefault("8s")
    Duration time();

    /// Addresses asked for in one discovery, the page and robots.txt not counted.
    @WithDefault("12")
    int candidates();

    /// Pages that a trial of a feed looks at.
    @WithDefault("3")
    int pages();
}
