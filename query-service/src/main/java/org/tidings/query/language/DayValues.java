package org.tidings.query.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.Last;
import org.tidings.query.language.Query.Last.Unit;

/// Reads the value of a field that holds dates.
final class DayValues {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LAST = Pattern.compile("last-([1-9]\\d{0,3})([dh])");

    /// Year first or last, with any signs between.
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})(?:[-/.]?(\\d{1,2}))?(?:T.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern AGO =
            Pattern.compile("(?:last|past)?[-_]?(\\d{1,4})[-_]?([dhw])[a-z]*");

    private final String text;
    private final Field field;

    DayValues(String text, Field field) {
        this.text = text;
        this.field = field;
    }

    Query of(Token token) {
        String written = token.content().strip();
        var last = LAST.matcher(written);
        if (last.matches() && token.distance().isEmpty()) {
            var unit = last.group(2).equals("d") ? Unit.DAYS : Unit.HOURS;
            return new Last(Integer.parseInt(last.group(1)), unit, token.place());
        }
        var range =
                token.distance().isEmpty()
                        ? Ranges.of(written, DayValues::day)
                        : Optional.<Ranges<LocalDate>>empty();
        return range.map(found -> new Query.Days(found.low(), found.high(), token.place()))
                .orElseThrow(
                        () ->
                                Values.invalid(
                                        text,
                                        field,
                                        token,
                                        "a day such as 2025-11-20, >=2025-11-20,"
                                                + " [2025-11-18 TO 2025-11-20], last-2d or last-6h",
                                        meant(written)));
    }

    private static Optional<LocalDate> day(String written) {
        var day = DAY.matcher(written);
        return day.matches() ? date(day.group(1), day.group(2), day.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String meant(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        var ago = AGO.matcher(lower);
        if (ago.matches()) {
            int amount = Math.max(1, Integer.parseInt(ago.group(1)));
            return switch (ago.group(2)) {
                case "h" -> "last-" + amount + "h";
                case "w" -> "last-" + Math.min(9_999, amount * 7) + "d";
                default -> "last-" + amount + "d";
            };
        }
        return Ranges.meant(written, DayValues::roughly).orElse("last-1d");
    }

    /// Also with other signs, with day and month turned round, and with a day that the month does
    /// not have: the last one that it has.
    private static Optional<LocalDate> roughly(String written) {
        var first = YEAR_FIRST.matcher(written);
        if (first.matches()) {
            return clamped(first.group(1), first.group(2), first.group(3));
        }
        var last = YEAR_LAST.matcher(written);
        if (last.matches()) {
            return clamped(last.group(3), last.group(2), last.group(1))
                    .or(() -> clamped(last.group(3), last.group(1), last.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> clamped(String year, String month, @Nullable String day) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        var whole = YearMonth.of(Integer.parseInt(year), number);
        int wanted = day == null ? 1 : Integer.parseInt(day);
        return Optional.of(whole.atDay(Math.clamp(wanted, 1, whole.lengthOfMonth())));
    }
}
