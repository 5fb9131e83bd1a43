package org.tidings.ingest.poll;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How feeds are polled.
@ConfigMapping(prefix = "tidings.poll")
interface PollConfig {
    /// Between two polls of a feed that sets no interval of its own. News feeds change a few times
    /// an hour; a conditional request in between costs next to nothing.
    @WithDefault("15m")
    Duration interval();

    /// How often to look for feeds that are due; the longest that a new feed waits.
    @WithDefault("1s")
    Duration tick();

    /// Polls at the same time in this process. Each holds a database connection now and then: keep
    /// it below the pool.
    @WithDefault("16")
    int concurrency();

    /// How long after a crash another replica takes over.
    @WithDefault("30s")
    Duration lease();

    /// How often the leases of running polls are prolonged: well below the lease.
    @WithDefault("10s")
    Duration renewal();

    /// How often a page that fails is tried before its entry is skipped.
    @WithDefault("5")
    int attempts();

    /// A page whose entry has not changed is looked at again after this, when its feed changes.
    @WithDefault("1h")
    Duration refetchAfter();

    /// Pages change while they are young; from this age on only a changed entry counts.
    @WithDefault("2d")
    Duration refetchUntil();
}
