package org.tidings.ingest.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How retention is enforced.
@ConfigMapping(prefix = "tidings.retention")
interface RetentionConfig {
    /// How often to look for articles whose time is over; how late one is erased at most. Retention
    /// is counted in days.
    @WithDefault("10m")
    Duration tick();

    /// Articles that one transaction erases. Replicas work on batches of their own at the same
    /// time; a small batch is soon over and holds no poll up.
    @WithDefault("100")
    int batch();
}
