package org.tidings.query.saved;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Limits of what is kept.
@ConfigMapping(prefix = "tidings.saved-searches")
interface SavedConfig {
    /// How many a person may have: far more than anybody reads the alerts of, and few enough that
    /// one person cannot slow down the matching for all.
    @WithDefault("1000")
    int most();
}
