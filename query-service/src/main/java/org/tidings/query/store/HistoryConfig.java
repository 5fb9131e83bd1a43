package org.tidings.query.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much history gives way to news.
@ConfigMapping(prefix = "tidings.history")
interface HistoryConfig {
    /// So long no news must have been stored. News of one poll follow one another more closely.
    @WithDefault("200ms")
    Duration quiet();

    /// After so long a batch of history is stored all the same: it is late, not forgotten.
    @WithDefault("10s")
    Duration patience();
}
