package org.tidings.ingest.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the health of feeds is told.
@ConfigMapping(prefix = "tidings.health")
interface HealthConfig {
    /// How often to look for profiles that are old, and to count feeds.
    @WithDefault("1m")
    Duration tick();

    /// How much of a feed's past tells what is usual: long enough for each hour of the week to come
    /// several times, short enough to forget how the outlet worked last year.
    @WithDefault("56d")
    Duration history();

    /// How old what is usual may be before it is reckoned anew.
    @WithDefault("12h")
    Duration profileAge();

    /// Feeds whose profile is reckoned between two looks, in each process.
    @WithDefault("500")
    int profilesAtOnce();

    /// Failures in a row that pass without notice when they are of the kind that passes.
    @WithDefault("2")
    int toleratedFailures();

    /// How long a change of format or language asks for attention.
    @WithDefault("2d")
    Duration changeShown();

    /// Hours are forgotten after this.
    @WithDefault("120d")
    Duration keep();
}
