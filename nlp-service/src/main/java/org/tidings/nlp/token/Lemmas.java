package org.tidings.nlp.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The dictionary form of English words: the irregular ones by a list, the others by their ending.
/// A lemma serves to compare words, so a wrong but steady form does no harm.
public final class Lemmas {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final String VOWELS = "aeiou";
    private static final Set<String> MUTE =
            Set.of("at", "ut", "id", "ud", "od", "ur", "ir", "fin", "clin", "ot", "ib", "um");

    private Lemmas() {}

    static String of(String form, String tag) {
        String word = form.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "VERB", "AUX" -> verb(word);
            case "NOUN" -> noun(word);
            default -> word;
        };
    }

    /// The dictionary form of a verb.
    ///
    /// @param word in lower case
    public static String verb(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.endsWith("ing")) {
            return stem(word.substring(0, word.length() - 3), word);
        }
        if (word.length() > 3 && word.endsWith("ed")) {
            return stem(word.substring(0, word.length() - 2), word);
        }
        return plural(word);
    }

    /// The singular of a noun.
    ///
    /// @param word in lower case
    public static String noun(String word) {
        String irregular = IRREGULAR.get(word + "#n");
        if (irregular != null) {
            return irregular;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return plural(word);
    }

    /// Without the -s of the third person, or of a plural.
    private static String plural(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        boolean sibilant =
                word.endsWith("sses")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("xes")
                        || word.endsWith("zzes")
                        || word.endsWith("oes");
        return word.substring(0, word.length() - (sibilant ? 2 : 1));
    }

    /// What stood before -ed or -ing: with its -e again, without a doubled consonant.
    private static String stem(String stem, String word) {
        int last = stem.length() - 1;
        if (last < 1 || stem.chars().noneMatch(unit -> VOWELS.indexOf(unit) >= 0 || unit == 'y')) {
            return word;
        }
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        if (end == before && "lsz".indexOf(end) < 0 && isConsonant(end)) {
            return stem.substring(0, last);
        }
        boolean mute =
                switch (end) {
                    case 'v', 'c', 'u' -> true;
                    case 'g' -> before != 'n';
                    case 's' -> before != 's' && before != 'u';
                    case 'z' -> before != 'z';
                    case 'l' -> isConsonant(before) && before != 'l' && before != 'r';
                    default -> false;
                };
        return mute || endsOneVowelOneConsonant(stem) ? stem + "e" : stem;
    }

    /// As in hop-ed, dat-ed: such a stem would have doubled its consonant had it no -e. Longer
    /// ones have it behind the endings of verbs in -ate, -ute, -ide and their like.
    private static boolean endsOneVowelOneConsonant(String stem) {
        int last = stem.length() - 1;
        if (!isConsonant(stem.charAt(last)) || "wxy".indexOf(stem.charAt(last)) >= 0) {
            return false;
        }
        if (isConsonant(stem.charAt(last - 1))
                || (last > 1 && !isConsonant(stem.charAt(last - 2)))) {
            return false;
        }
        return stem.chars().filter(unit -> !isConsonant((char) unit)).count() == 1
                || MUTE.stream().anyMatch(stem::endsWith);
    }

    private static boolean isConsonant(char unit) {
        return VOWELS.indexOf(unit) < 0;
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        try (InputStream list =
                Objects.requireNonNull(Lemmas.class.getResourceAsStream("irregular.txt"))) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] words = line.strip().split(" +", -1);
                for (int form = 1; form < words.length; form++) {
                    forms.put(words[form], words[0]);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(forms);
    }
}
