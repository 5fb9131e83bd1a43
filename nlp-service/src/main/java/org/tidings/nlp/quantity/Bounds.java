package org.tidings.nlp.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quantity.Bound;
import org.tidings.nlp.lexicon.WordList;

/// How exactly a number is meant, by the words directly before or behind it.
final class Bounds {
    private static final Map<String, String> WORDS =
            new WordList(Bounds.class, "bounds.txt").keyOf();

    private static final List<String> LONGEST_FIRST =
            WORDS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();

    private static final Map<String, Bound> BEHIND =
            Map.of(
                    " or more", Bound.AT_LEAST,
                    " or so", Bound.ABOUT,
                    " or less", Bound.AT_MOST,
                    " or fewer", Bound.AT_MOST,
                    " or thereabouts", Bound.ABOUT,
                    "-plus", Bound.AT_LEAST,
                    "-odd", Bound.ABOUT);

    private Bounds() {}

    /// @param start where its words begin, or the number where they stand behind it
    record Found(Bound bound, int start, int end) {}

    static Found of(String text, int sentence, Numeral number) {
        Found before = before(text, sentence, number.start());
        if (before != null) {
            return new Found(before.bound(), before.start(), number.end());
        }
        for (var behind : BEHIND.entrySet()) {
            if (text.startsWith(behind.getKey(), number.end())) {
                int end = number.end() + behind.getKey().length();
                return new Found(behind.getValue(), number.start(), end);
            }
        }
        return new Found(Bound.EXACT, number.start(), number.end());
    }

    private static @Nullable Found before(String text, int sentence, int start) {
        int from = Math.max(sentence, start - 40);
        String left = text.substring(from, start).toLowerCase(Locale.ROOT);
        String words = left.endsWith(" the ") ? left.substring(0, left.length() - 4) : left;
        for (String phrase : LONGEST_FIRST) {
            int at = words.length() - phrase.length() - 1;
            if (words.endsWith(phrase + " ") && isWordStart(words, at)) {
                return found(phrase, from + at);
            }
        }
        return null;
    }

    private static Found found(String phrase, int start) {
        Bound bound = Bound.valueOf(WORDS.getOrDefault(phrase, Bound.EXACT.name()));
        return new Found(bound, start, start);
    }

    private static boolean isWordStart(String left, int at) {
        return at >= 0 && (at == 0 || !Character.isLetterOrDigit(left.charAt(at - 1)));
    }
}
