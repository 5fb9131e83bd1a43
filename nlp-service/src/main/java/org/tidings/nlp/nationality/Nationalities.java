package org.tidings.nlp.nationality;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.lexicon.WordList;

/// The countries behind the adjectives and peoples that are made of their names.
public final class Nationalities {
    private static final Map<String, String> COUNTRIES =
            new WordList(Nationalities.class, "nationalities.txt").keyOf();

    private static final Set<String> NAMES = Set.copyOf(COUNTRIES.values());

    private Nationalities() {}

    /// Whether it is a country's usual English name: Turkey, and not Türkiye.
    public static boolean isCountry(String name) {
        return NAMES.contains(name);
    }

    /// The usual English name of the country, also for the plural (`Russians`); null when a word is
    /// none of these. Capitals count: `polish` is no nationality.
    public static @Nullable String country(String word) {
        String country = COUNTRIES.get(word);
        boolean plural = country == null && word.length() > 4 && word.endsWith("s");
        return plural ? COUNTRIES.get(word.substring(0, word.length() - 1)) : country;
    }
}
