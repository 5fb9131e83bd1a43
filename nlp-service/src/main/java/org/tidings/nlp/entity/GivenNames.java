package org.tidings.nlp.entity;

import java.util.Locale;
import java.util.Set;
import org.tidings.nlp.lexicon.Lexicon;

/// Given names that are frequent in English news.
public final class GivenNames {
    private static final Lexicon NAMES = Lexicon.of(GivenNames.class, "given-names.txt");
    private static final Set<String> MALE = NAMES.group("male name");
    private static final Set<String> FEMALE = NAMES.group("female name");

    private GivenNames() {}

    public static boolean isMale(String name) {
        return MALE.contains(name.toLowerCase(Locale.ROOT));
    }

    public static boolean isFemale(String name) {
        return FEMALE.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isAny(String name) {
        return isMale(name) || isFemale(name);
    }
}
