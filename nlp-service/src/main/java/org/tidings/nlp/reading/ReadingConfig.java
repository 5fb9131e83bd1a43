package org.tidings.nlp.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much is read at once.
@ConfigMapping(prefix = "tidings.reading")
public interface ReadingConfig {
    /// Texts read at the same time, of all kinds together. Reading one takes one core.
    @WithDefault("2")
    int atOnce();
}
