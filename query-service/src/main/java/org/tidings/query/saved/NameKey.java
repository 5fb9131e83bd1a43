package org.tidings.query.saved;

import java.text.Normalizer;
import java.util.Locale;

/// How a search is found by its name: in any spelling of case, accents and spaces.
final class NameKey {
    private NameKey() {}

    static String of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return apart.replaceAll("\\p{M}+", "")
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
