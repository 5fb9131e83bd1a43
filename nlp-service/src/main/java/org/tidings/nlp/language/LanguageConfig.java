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

    /// As it is configured out of the box.
    static LanguageConfig usual() {
        return new LanguageConfig() {
            @Override
            public Set<String> languages() {
                return Set.of(DEFAULT_LANGUAGES.split(",", -1));
            }

            @Override
            public double threshold() {
                return Double.parseDouble(DEFAULT_THRESHOLD);
            }
        };
    }
}
