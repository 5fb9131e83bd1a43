package org.tidings.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How open clients are kept in touch.
@ConfigMapping(prefix = "tidings.gateway.live")
interface LiveConfig {
    /// How often a silent connection says that it is there, and whether its session still is asked:
    /// proxies close what is silent for longer.
    @WithDefault("15S")
    Duration heartbeat();
}
