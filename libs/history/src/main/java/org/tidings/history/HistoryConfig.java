package org.tidings.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much history gives way to news.
@ConfigMapping(prefix = "tidings.history")
public interface HistoryConfig {
    /// So long there must have been no news. News of one poll follow one another more closely.
    @WithDefault("200ms")
    Duration quiet();

    /// After so long history goes on all the same: it is late, not forgotten.
    @WithDefault("10s")
    Duration patience();
}
