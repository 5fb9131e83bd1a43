package org.tidings.gateway.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long is remembered who did what.
@ConfigMapping(prefix = "tidings.audit")
interface AuditConfig {
    /// More than a year, so that one can be compared with the next.
    @WithDefault("400d")
    Duration keep();
}
