package org.tidings.nlp.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of number words.
final class NumberWords {
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private static final Map<String, Double> SCALES =
            Map.ofEntries(
                    Map.entry("hundred", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("million", 1e6),
                    Map.entry("billion", 1e9),
                    Map.entry("trillion", 1e12),
                    Map.entry("dozen", 12.0),
                    Map.entry("mln", 1e6),
                    Map.entry("m", 1e6),
                    Map.entry("bn", 1e9),
                    Map.entry("tn", 1e12),
                    Map.entry("k", 1e3));

    private static final Map<String, Double> PARTS =
            Map.of(
                    "half", 0.5, "third", 1 / 3.0, "quarter", 0.25, "fifth", 0.2, "sixth", 1 / 6.0,
                    "seventh", 1 / 7.0, "eighth", 0.125, "tenth", 0.1);

    private static final String WORD =
            "(?:(?:"
                    + String.join("|", TENS.subList(2, 10))
                    + ")(?:[- ](?:"
                    + String.join("|", SMALL.subList(1, 10))
                    + "))?|(?:"
                    + String.join("|", SMALL.reversed())
                    + "))";

    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|dozen)";

    private static final String PART = "(?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)";

    /// A number in words: fractions, dozens, and what is built of hundreds and thousands.
    static final String PATTERN =
            "half an? "
                    + SCALE
                    + "|an? "
                    + SCALE
                    + "(?:[ -]"
                    + SCALE
                    + ")*"
                    + "|an? "
                    + PART
                    + "|one[- ]"
                    + PART
                    + "|(?:two|three|four|five|seven|nine)[- ]"
                    + PART
                    + "s"
                    + "|"
                    + WORD
                    + " and a half(?:[ -]"
                    + SCALE
                    + ")?"
                    + "|"
                    + WORD
                    + "(?:[- ]"
                    + SCALE
                    + ")*(?:(?: and |[ ])"
                    + WORD
                    + "(?:[- ]"
                    + SCALE
                    + ")*)*"
                    + "|half";

    private NumberWords() {}

    /// The number that words stand for; null when they stand for none.
    static @Nullable Numeral read(String words, int start) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("[ -]+", -1);
        double total = 0;
        double current = 0;
        boolean fraction = false;
        for (int place = 0; place < parts.length; place++) {
            String part = parts[place];
            String singular = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
            if (small(part) >= 0) {
                current += small(part);
            } else if (part.equals("a") || part.equals("an")) {
                current = current == 0 ? 1 : current;
            } else if (SCALES.containsKey(part)) {
                double scale = SCALES.getOrDefault(part, 1.0);
                current = (current == 0 ? 1 : current) * scale;
                if (scale >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (PARTS.containsKey(singular)) {
                double share = PARTS.getOrDefault(singular, 1.0);
                boolean more = place > 1 && parts[place - 2].equals("and");
                current = more ? current + share : (current == 0 ? 1 : current) * share;
                fraction = true;
            }
        }
        double value = total + current;
        return value == 0
                ? null
                : new Numeral(start, start + words.length(), value, null, null, false, fraction);
    }

    private static int small(String word) {
        int place = SMALL.indexOf(word);
        return place >= 0 ? place : TENS.indexOf(word) * 10;
    }

    /// What the words behind digits multiply them by.
    static double scale(String words) {
        double scale = 1;
        for (String word : words.replace('-', ' ').replace('\u00a0', ' ').strip().split(" +", -1)) {
            String singular =
                    word.length() > 2 && word.endsWith("s")
                            ? word.substring(0, word.length() - 1)
                            : word;
            scale *= SCALES.getOrDefault(singular, 1.0);
        }
        return scale;
    }
}
