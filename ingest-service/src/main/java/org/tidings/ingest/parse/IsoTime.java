package org.tidings.ingest.parse;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// ISO 8601 in its basic and extended forms, loosely: a space for the T, any zone behind.
final class IsoTime {
    private static final String DATE =
            "(?:(?<year>\\d{4})(?:-?(?<month>\\d{2})(?:-?(?<day>\\d{2}))?"
                    + "|-?(?<ordinal>\\d{3})|-?W(?<week>\\d{2})(?:-?(?<weekday>[1-7]))?)?"
                    + "|(?<short>\\d{2})-?(?:(?<m2>\\d{2})-?(?<d2>\\d{2})|(?<o2>\\d{3})))";
    private static final String TIME =
            "(?:[Tt\\s_]\\s*(?<hour>\\d{1,2})"
                    + "(?::?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,:](?<fraction>\\d+))?)?)?"
                    + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?)?";
    private static final Pattern ISO =
            Pattern.compile(DATE + TIME + "\\s*(?<zone>" + Zones.PATTERN + ")?");
    private static final Pattern STAMP =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})");

    private IsoTime() {}

    /// Null for another form.
    ///
    /// @throws java.time.DateTimeException when there is no such date or time
    static @Nullable Instant parse(String text) {
        Matcher stamp = STAMP.matcher(text);
        String iso = stamp.matches() ? stamp.replaceFirst("$1-$2-$3T$4:$5:$6") : text;
        Matcher found = ISO.matcher(iso);
        if (!found.matches()) {
            return null;
        }
        return time(found).on(date(found), Zones.of(found.group("zone")));
    }

    private static ClockTime time(Matcher found) {
        String hour = found.group("hour");
        return hour == null
                ? ClockTime.MIDNIGHT
                : ClockTime.of(
                        hour,
                        found.group("minute"),
                        found.group("second"),
                        found.group("fraction"),
                        found.group("half"));
    }

    private static LocalDate date(Matcher found) {
        if (found.group("short") != null) {
            int year = FeedTime.year(found.group("short"));
            return found.group("o2") != null
                    ? LocalDate.ofYearDay(year, number(found, "o2", 1))
                    : LocalDate.of(year, number(found, "m2", 1), number(found, "d2", 1));
        }
        int year = number(found, "year", 1);
        if (found.group("ordinal") != null) {
            return LocalDate.ofYearDay(year, number(found, "ordinal", 1));
        }
        if (found.group("week") != null) {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(found, "week", 1))
                    .with(DayOfWeek.of(number(found, "weekday", 1)));
        }
        return LocalDate.of(year, number(found, "month", 1), number(found, "day", 1));
    }

    private static int number(Matcher found, String group, int otherwise) {
        String digits = found.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
