package org.tidings.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How often somebody may call. Each replica of the gateway counts for itself.
@ConfigMapping(prefix = "tidings.limit")
interface LimitConfig {
    /// At once, and again and again within the time below. A person at the client makes a few calls
    /// a second at most; this leaves room for their scripts.
    @WithDefault("6000")
    int requests();

    /// Of one feed that programs read without signing in. They ask every few minutes; the rest is
    /// for pages of older articles.
    @WithDefault("60")
    int feedReads();

    /// In which so many calls may be made.
    @WithDefault("1m")
    Duration per();
}
