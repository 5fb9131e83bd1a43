package org.tidings.nlp.receive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much history gives way to news.
@ConfigMapping(prefix = "tidings.history")
interface HistoryConfig {
    /// So long no news must have been read. News of one poll follow one another more closely.
    @WithDefault("200ms")
    Duration quiet();

    /// After so long an article of history is read all the same: it is late, not forgotten.
    @WithDefault("10s")
    Duration patience();
}
