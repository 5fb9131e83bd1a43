package org.tidings.nlp.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.nationality.Nationalities;

/// What single words tell of a name.
final class NameWords {
    private static final Lexicon WORDS = Lexicon.of(NameWords.class, "names.txt");
    private static final Set<String> TITLES = WORDS.group("title");
    private static final Set<String> ORGANIZATIONS = WORDS.group("organization");
    private static final Set<String> PLACES = WORDS.group("place");
    private static final Set<String> NEVER = WORDS.group("never");
    private static final Map<String, String> LONG_FORMS =
            WORDS.group("long form").stream()
                    .map(pair -> pair.split("=", -1))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private NameWords() {}

    static boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return TITLES.contains(bare.toLowerCase(Locale.ROOT));
    }

    static boolean isOrganization(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ORGANIZATIONS.contains(lower)
                || (!word.equals(lower) && is("organization in capitals", lower));
    }

    static boolean isPlace(String word) {
        return PLACES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isNever(String name) {
        return NEVER.contains(name.toLowerCase(Locale.ROOT));
    }

    /// Whether it is what people are called by their country, and not also its name as US is.
    static boolean isPeople(String name) {
        String country = Nationalities.country(name);
        return country != null
                && !Nationalities.isCountry(name)
                && longForm(name.toLowerCase(Locale.ROOT)) == null;
    }

    static boolean is(String group, String word) {
        return WORDS.group(group).contains(word);
    }

    /// What an acronym that needs no explanation stands for; null for others.
    static @Nullable String longForm(String key) {
        return LONG_FORMS.get(key);
    }
}
