package org.tidings.query.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How alerts are raised.
@ConfigMapping(prefix = "tidings.alert")
interface AlertConfig {
    /// How long to wait for an article before looking again. Own ones are seen at once; this is for
    /// those that other replicas stored.
    @WithDefault("500ms")
    Duration poll();

    /// Batches matched at the same time in this process; each holds a database connection.
    @WithDefault("2")
    int workers();

    /// Articles in a batch: small enough for the memory, also when each text has its full length.
    @WithDefault("32")
    int batch();

    /// How long an alert of one per copy group waits for its copies to be found, before it is
    /// raised without.
    @WithDefault("10s")
    Duration copiesWait();

    /// When to look again whether they are found.
    @WithDefault("200ms")
    Duration copiesPoll();

    /// When an article that could not be matched is tried again. After each other failure it waits
    /// twice as long.
    @WithDefault("30s")
    Duration postponement();

    /// However often it failed.
    @WithDefault("1h")
    Duration longestPostponement();

    /// How often an article is tried when searches fail on it, which takes three hours with the
    /// pauses between. Then they raise no alert of it: what always fails is not tried for ever.
    @WithDefault("10")
    int tries();
}
