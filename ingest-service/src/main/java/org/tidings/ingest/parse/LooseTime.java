package org.tidings.ingest.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as people write them: a clock time and a zone are found and taken out, what is left is
/// the date, with the month by its name or by its place.
final class LooseTime {
    private static final String HALF = "[AaPp]\\.?\\s?[Mm]\\b\\.?|오전|오후|上午|下午|午前|午後|[μΜ]μ|[πΠ]μ";
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<before>오전|오후|上午|下午|午前|午後)?\\s*"
                            + "(?<!\\d)[T]?(?<hour>\\d{1,2})\\s?[:h시時]\\s?(?<minute>\\d{1,2})분?"
                            + "(?:\\s?[:分]\\s?(?<second>\\d{1,2})[초秒]?(?:[.,:](?<fraction>\\d+))?)?"
                            + "\\s*(?<half>"
                            + HALF
                            + ")?\\s*(?<zone>"
                            + Zones.PATTERN
                            + ")?(?![\\w:])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.년年]\\s?(\\d{1,2})\\s?[-/.월月]\\s?(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+");

    private LooseTime() {}

    /// Null for what has no date.
    ///
    /// @throws java.time.DateTimeException when there is no such date or time
    static @Nullable Instant parse(String text) {
        String plain = text.replaceAll("\\([^)]*\\)", " ");
        Matcher clock = TIME.matcher(plain);
        ClockTime time = ClockTime.MIDNIGHT;
        String zone = null;
        if (clock.find()) {
            time = time(clock);
            zone = clock.group("zone");
            if (zone != null && MonthNames.number(zone) != null) {
                zone = null; // "10:14 Jan 2004"
                plain =
                        plain.substring(0, clock.start())
                                + ' '
                                + plain.substring(clock.start("zone"));
            } else {
                plain = plain.substring(0, clock.start()) + ' ' + plain.substring(clock.end());
            }
        }
        LocalDate date = date(plain);
        return date == null ? null : time.on(date, Zones.of(zone));
    }

    private static ClockTime time(Matcher clock) {
        String before = clock.group("before");
        return ClockTime.of(
                clock.group("hour"),
                clock.group("minute"),
                clock.group("second"),
                clock.group("fraction"),
                before == null ? clock.group("half") : before);
    }

    private static @Nullable LocalDate date(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return LocalDate.of(number(first, 1), number(first, 2), number(first, 3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.find() ? yearLast(last) : byName(text);
    }

    /// With slashes in the order of the United States, otherwise in that of Europe, unless the
    /// numbers allow the other alone.
    private static LocalDate yearLast(Matcher last) {
        int one = number(last, 1);
        int two = number(last, 3);
        boolean american = two > 12 || (last.group(2).equals("/") && one <= 12);
        int year = FeedTime.year(last.group(4));
        return american ? LocalDate.of(year, one, two) : LocalDate.of(year, two, one);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable LocalDate byName(String text) {
        Integer month = null;
        List<String> numbers = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (Character.isDigit(word.group().charAt(0))) {
                numbers.add(word.group());
            } else if (month == null) {
                month = MonthNames.number(word.group());
            }
        }
        return month == null || numbers.size() < 2 ? null : date(month, numbers);
    }

    /// The year is the number of four digits, else the second one.
    private static @Nullable LocalDate date(int month, List<String> numbers) {
        boolean yearFirst = numbers.getFirst().length() == 4;
        String year = yearFirst ? numbers.getFirst() : numbers.get(1);
        String day = yearFirst ? numbers.get(1) : numbers.getFirst();
        return day.length() > 2 || year.length() > 4 || year.length() == 3
                ? null
                : LocalDate.of(FeedTime.year(year), month, Integer.parseInt(day));
    }
}
