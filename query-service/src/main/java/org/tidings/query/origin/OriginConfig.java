package org.tidings.query.origin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How copies are found.
@ConfigMapping(prefix = "tidings.origin")
interface OriginConfig {
    /// How long to wait for a change before looking again. Own changes are seen at once; this is
    /// for those of other replicas.
    @WithDefault("1s")
    Duration poll();

    /// Articles compared at the same time in this process; each holds a database connection.
    @WithDefault("2")
    int workers();

    /// How many candidates an article is compared with, those with the most bands in common first.
    /// More copies than that join the group through these.
    @WithDefault("50")
    int candidates();

    /// When an article that could not be compared is tried again.
    @WithDefault("1m")
    Duration postponement();
}
