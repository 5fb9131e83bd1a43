package org.tidings.nlp.enrich;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How many wait to have a text read, and for how long.
@ConfigMapping(prefix = "tidings.enrich")
interface EnrichConfig {
    /// Further callers are refused.
    @WithDefault("16")
    int waiting();

    /// Then a caller is refused; with the reading itself it must lie within the gateway's patience.
    @WithDefault("12s")
    Duration patience();
}
