package org.tidings.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/// Weeks, months, quarters, seasons and years, and what lies so and so long ago.
final class PeriodRules {
    private static final Map<String, Integer> ORDINALS =
            Map.of(
                    "first", 1, "second", 2, "third", 3, "fourth", 4, "1", 1, "2", 2, "3", 3, "4",
                    4);

    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "quarter-of-year",
                            "(?i:(?:the )?(first|second|third|fourth) quarter)(?: of ("
                                    + Rule.YEAR
                                    + "))",
                            (match, _) -> quarter(match.group(1), match.group(2))),
                    new Rule(
                            "quarter-of-year",
                            "Q([1-4])(?: of)? (" + Rule.YEAR + ")",
                            (match, _) -> quarter(match.group(1), match.group(2))),
                    new Rule(
                            "end-of-year",
                            "the end of (" + Rule.YEAR + ")",
                            PeriodRules::endOfYear),
                    new Rule(
                            "end-of-period",
                            "(?i:the (end) of (?:the|this) (week|month|year))",
                            PeriodRules::end),
                    new Rule(
                            "ago",
                            "(?i:(" + Rule.NUMBER + ") (day|week|month|year|decade)s? ago)",
                            PeriodRules::ago),
                    new Rule(
                            "short-ago",
                            "(?i:(?:a few |several |some )?(?:moments|hours|days|weeks|months|years|decades) ago)",
                            (_, _) -> Reading.RELATIVE),
                    new Rule(
                            "relative-period",
                            "(?i:(?:(?:early|late|later|earlier) )?(last|this|next|the past|the coming) (week|weekend|month|year|quarter))",
                            PeriodRules::relative),
                    new Rule(
                            "season",
                            "(?i:(?:last|this|next|the|in) (?:spring|summer|autumn|winter)(?! of))",
                            (_, _) -> Reading.RELATIVE),
                    new Rule(
                            "later",
                            "(?i:(?:the )?(?:previous|following|same) (?:day|week|month|year|night|morning))",
                            (_, _) -> Reading.RELATIVE));

    private PeriodRules() {}

    private static Reading quarter(String which, String year) {
        int quarter = ORDINALS.getOrDefault(which.toLowerCase(Locale.ROOT), 1);
        var first = LocalDate.of(Integer.parseInt(year), quarter * 3 - 2, 1);
        return Reading.stated(first, first.plusMonths(3).minusDays(1));
    }

    private static Reading endOfYear(MatchResult match, Moment moment) {
        var last = LocalDate.of(Integer.parseInt(match.group(1)), 12, 31);
        return Reading.stated(last, last);
    }

    private static Reading end(MatchResult match, Moment moment) {
        LocalDate published = moment.published();
        if (published == null) {
            return Reading.RELATIVE;
        }
        return Reading.counted(
                switch (match.group(2).toLowerCase(Locale.ROOT)) {
                    case "week" -> published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    case "month" -> published.with(TemporalAdjusters.lastDayOfMonth());
                    default -> published.with(TemporalAdjusters.lastDayOfYear());
                });
    }

    private static Reading ago(MatchResult match, Moment moment) {
        LocalDate published = moment.published();
        int number = number(match.group(1).toLowerCase(Locale.ROOT));
        if (published == null || number < 1) {
            return Reading.RELATIVE;
        }
        return switch (match.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> Reading.counted(published.minusDays(number));
            case "week" -> whole("week", published.minusWeeks(number));
            case "month" -> whole("month", published.minusMonths(number));
            case "year" -> whole("year", published.minusYears(number));
            default -> whole("year", published.minusYears(10L * number));
        };
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return word.equals("a") || word.equals("an") ? 1 : NUMBERS.indexOf(word);
    }

    private static Reading relative(MatchResult match, Moment moment) {
        LocalDate published = moment.published();
        if (published == null) {
            return Reading.RELATIVE;
        }
        int step =
                switch (match.group(1).toLowerCase(Locale.ROOT)) {
                    case "last" -> -1;
                    case "next", "the coming" -> 1;
                    case "the past" -> -1;
                    default -> 0;
                };
        String unit = match.group(2).toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "week" -> whole(unit, published.plusWeeks(step));
            case "month" -> whole(unit, published.plusMonths(step));
            case "quarter" -> whole(unit, published.plusMonths(3L * step));
            case "year" -> whole(unit, published.plusYears(step));
            default -> weekend(published.plusWeeks(step));
        };
    }

    private static Reading weekend(LocalDate day) {
        var saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return Reading.counted(saturday, saturday.plusDays(1));
    }

    private static Reading whole(String unit, LocalDate day) {
        return switch (unit) {
            case "week" -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Reading.counted(monday, monday.plusDays(6));
            }
            case "month" ->
                    Reading.counted(
                            day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case "quarter" -> {
                var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                yield Reading.counted(first, first.plusMonths(3).minusDays(1));
            }
            default ->
                    Reading.counted(
                            day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }
}
