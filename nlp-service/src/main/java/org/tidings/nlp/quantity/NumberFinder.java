package org.tidings.nlp.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.lexicon.WordList;

/// Finds numbers in digits and in words.
final class NumberFinder {
    private static final Map<String, String> CURRENCIES =
            new WordList(NumberFinder.class, "currencies.txt").keyOf();

    private static final String SIGNS =
            CURRENCIES.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));

    private static final String DIGITS =
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,9})?";
    private static final String SCALE =
            "(?:[ \\u00a0-]?(?:hundred|thousand|million|billion|trillion|dozen)s?(?![\\w])"
                    + "|(?:[ \\u00a0]?(?:mln|bn|tn|m|k))(?![\\w.-]))";

    private static final Pattern IN_DIGITS =
            Pattern.compile(
                    "(?i)(?<![\\w.,:/#@&+]|[\\w]-)(?<currency>(?:"
                            + SIGNS
                            + ")\\s?)?"
                            + "(?<digits>"
                            + DIGITS
                            + ")(?![\\d:/]|[.,]\\d)(?<scale>"
                            + SCALE
                            + "){0,2}");

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?i)(?<![\\w’'-])(?:"
                            + NumberWords.PATTERN
                            + ")(?![\\w]|[’'](?!s\\b)|-(?:"
                            + "time|finals?|year-olds?|mast|brothers?|sisters?|off|sided)\\b)");

    private static final Pattern RANGE = Pattern.compile("\\s?[-–—]\\s?|\\sto\\s|\\sand\\s");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ()-]{7,}\\d");

    private NumberFinder() {}

    /// The numbers of a stretch of text in reading order, ranges joined.
    static List<Numeral> in(String text, int from, int to) {
        List<Numeral> found = new ArrayList<>();
        Matcher digits = IN_DIGITS.matcher(text).region(from, to).useTransparentBounds(true);
        while (digits.find()) {
            if (!isPhone(text, digits.start(), digits.end())) {
                found.add(inDigits(text, digits));
            }
        }
        Matcher words = IN_WORDS.matcher(text).region(from, to).useTransparentBounds(true);
        while (words.find()) {
            Numeral numeral = NumberWords.read(words.group(), words.start());
            if (numeral != null && found.stream().noneMatch(other -> overlap(other, numeral))) {
                found.add(numeral);
            }
        }
        found.sort(Comparator.comparingInt(Numeral::start));
        return joined(text, found);
    }

    private static Numeral inDigits(String text, Matcher match) {
        double value = Double.parseDouble(match.group("digits").replace(",", ""));
        String rest = text.substring(match.end("digits"), match.end()).toLowerCase(Locale.ROOT);
        @Nullable String sign = match.group("currency");
        @Nullable String currency =
                sign == null ? null : CURRENCIES.get(sign.strip().toUpperCase(Locale.ROOT));
        return new Numeral(
                match.start(),
                match.end(),
                value * NumberWords.scale(rest),
                null,
                currency,
                true,
                false);
    }

    /// Ten digits and more in groups, with a plus or in no groups of three: a telephone number.
    private static boolean isPhone(String text, int start, int end) {
        int from = Math.max(0, start - 20);
        Matcher phone = PHONE.matcher(text).region(from, Math.min(text.length(), end + 20));
        while (phone.find()) {
            long count = phone.group().chars().filter(Character::isDigit).count();
            boolean grouped = phone.group().chars().anyMatch(unit -> " -()".indexOf(unit) >= 0);
            if (phone.start() <= start && end <= phone.end() && count >= 8 && grouped) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Numeral one, Numeral other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /// `20–30 people`, `between 40 and 50`, `two to three weeks`.
    private static List<Numeral> joined(String text, List<Numeral> found) {
        List<Numeral> all = new ArrayList<>();
        for (Numeral numeral : found) {
            if (!all.isEmpty() && isRange(text, all.getLast(), numeral)) {
                all.add(all.removeLast().upTo(numeral));
            } else {
                all.add(numeral);
            }
        }
        return all;
    }

    private static boolean isRange(String text, Numeral low, Numeral high) {
        String between = text.substring(low.end(), high.start());
        if (low.upper() != null || !RANGE.matcher(between).matches()) {
            return false;
        }
        String word = between.strip();
        String before = text.substring(Math.max(0, low.start() - 8), low.start());
        boolean opened = before.toLowerCase(Locale.ROOT).endsWith("between ");
        boolean rises = low.value() < high.value() || high.value() >= 1_000_000;
        return rises
                && switch (word) {
                    case "and" -> opened;
                    case "to" -> !before.endsWith("from ") && !opened;
                    default -> true;
                };
    }
}
