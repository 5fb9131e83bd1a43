package org.tidings.ingest.robots;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the rules of hosts are kept.
@ConfigMapping(prefix = "tidings.robots")
interface RobotsConfig {
    /// A file is asked for again after this; RFC 9309 allows a day at most.
    @WithDefault("24h")
    Duration keep();

    /// When a host that did not answer at all is asked again. Polls of its feeds back off by
    /// themselves, so it only has to spare the other feeds of the host.
    @WithDefault("1m")
    Duration retry();

    /// Hosts whose rules are kept in memory, a few hundred bytes each; those not asked for the
    /// longest time go first.
    @WithDefault("20000")
    int hosts();
}
