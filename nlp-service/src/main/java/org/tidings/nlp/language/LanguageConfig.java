package org.tidings.nlp.language;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/// The languages that are told apart.
@ConfigMapping(prefix = "tidings.language")
public interface LanguageConfig {
    String DEFAULT_LANGUAGES = "en,de,fr,es,it,pt,nl,pl,uk,ru,tr,ar";
    String DEFAULT_THRESHOLD = "0.5";

    /// ISO 639-1 codes, two or more. Each costs memory, and each that no outlet writes in costs
    /// accuracy, so name those that your outlets use.
    @WithDefault(DEFAULT_LANGUAGES)
    Set<String> languages();

    /// Below this confidence a text stays unidentified.
    @WithDefault(DEFAULT_THRESHOLD)
    double threshold();
}
