package org.tidings.ingest.capture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long pages are kept as they came.
@ConfigMapping(prefix = "tidings.capture")
interface CaptureConfig {
    /// Long enough to look again at what an extraction made of a page. An outlet whose retention is
    /// shorter has its own. A page takes some 20 KB.
    @WithDefault("30d")
    Duration keep();

    /// How often to look for captures whose time is over.
    @WithDefault("1h")
    Duration cleanup();
}
