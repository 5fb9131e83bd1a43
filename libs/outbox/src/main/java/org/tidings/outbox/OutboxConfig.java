package org.tidings.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the relay works.
@ConfigMapping(prefix = "tidings.outbox")
interface OutboxConfig {
    /// How long the relay rests when nothing waits. A commit in the same process wakes it at once;
    /// this bounds the delay of what another process saved before it died.
    @WithDefault("250ms")
    Duration rest();

    /// The most events sent between two commits.
    @WithDefault("100")
    int batch();

    /// How long a sent event stays readable in the table.
    @WithDefault("1h")
    Duration keepSent();

    /// The longest the relay waits for the broker to take an event before it tries anew.
    @WithDefault("30s")
    Duration sendTimeout();
}
