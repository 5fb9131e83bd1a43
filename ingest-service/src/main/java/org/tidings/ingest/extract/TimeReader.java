package org.tidings.ingest.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times in the forms that pages write them in, also amid other words. Plausible ones only:
/// an article is neither older than the web nor of the day after tomorrow.
final class TimeReader {
    /// Nobody writes a time so late in a line that is about it.
    private static final int LONGEST = 400;

    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})(?:([-/.])|\\s?[年년]\\s?)(\\d{1,2})"
                            + "(?:\\2|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)");

    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d)");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})(?:([./-])\\s?)(\\d{1,2})\\2\\s?((?:19|20)?\\d{2})(?![\\d.]\\d|\\d)");

    private static final Pattern DAY_AND_NAME =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?[\\s-]{1,3}(?:de\\s|of\\s)?"
                            + "(\\p{L}{3,12})\\.?,?[\\s-]{1,3}(?:de\\s|del\\s)?((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern NAME_AND_DAY =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}"
                            + "((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "^[T\\s,;|@–-]{0,4}(?:at|um|à|kl\\.?)?\\s?([0-2]?\\d)[:.h]([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?"
                            + "\\s?(Z|GMT|UTC|[ap]\\.?m\\.?)?\\s?([+-][01]\\d:?[0-5]\\d)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");

    private TimeReader() {}

    /// The first time in the text; empty when it holds none that is plausible.
    static Optional<WrittenTime> read(String text) {
        String written = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String line = TextLines.line(written);
        if (EPOCH.matcher(line).matches()) {
            return epoch(line);
        }
        return Optional.ofNullable(earliest(line)).map(found -> withClock(found, line));
    }

    private record Found(LocalDate date, int start, int end) {}

    private static @Nullable Found earliest(String line) {
        Found best = null;
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(line);
            int tries = 0;
            while (matcher.find() && tries++ < 8) {
                LocalDate date = form.date(matcher);
                if (date != null && isPlausible(date)) {
                    if (best == null || matcher.start() < best.start()) {
                        best = new Found(date, matcher.start(), matcher.end());
                    }
                    break;
                }
            }
        }
        return best;
    }

    static boolean isPlausible(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }

    private enum Form {
        ISO(YEAR_FIRST, 1, 3, 4),
        NUMBERS(DAY_FIRST, 4, 3, 1),
        DAY_NAME(DAY_AND_NAME, 3, 2, 1),
        NAME_DAY(NAME_AND_DAY, 3, 1, 2),
        PLAIN(COMPACT, 1, 2, 3);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;

        Form(Pattern pattern, int year, int month, int day) {
            this.pattern = pattern;
            this.year = year;
            this.month = month;
            this.day = day;
        }

        private @Nullable LocalDate date(Matcher found) {
            int writtenDay = Integer.parseInt(found.group(day));
            String name = found.group(month);
            if (Character.isDigit(name.charAt(0))) {
                boolean slashes = this == NUMBERS && "/".equals(found.group(2));
                return date(year(found), Integer.parseInt(name), writtenDay, slashes);
            }
            Month named = MonthNames.of(name);
            return named == null ? null : date(year(found), named.getValue(), writtenDay, false);
        }

        private int year(Matcher found) {
            int written = Integer.parseInt(found.group(year));
            return written < 100 ? 2000 + written : written;
        }

        /// With slashes, whichever is greater than twelve is the day.
        private static @Nullable LocalDate date(int year, int month, int day, boolean slashes) {
            try {
                return slashes && month > 12
                        ? LocalDate.of(year, day, month)
                        : LocalDate.of(year, month, day);
            } catch (DateTimeException noDay) {
                return null;
            }
        }
    }

    private static Optional<WrittenTime> epoch(String digits) {
        long number = Long.parseLong(digits);
        Instant at =
                digits.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        var there = at.atOffset(ZoneOffset.UTC);
        return isPlausible(there.toLocalDate())
                ? Optional.of(
                        new WrittenTime(there.toLocalDate(), there.toLocalTime(), ZoneOffset.UTC))
                : Optional.empty();
    }

    private static WrittenTime withClock(Found found, String line) {
        Matcher clock = CLOCK.matcher(line.substring(found.end()));
        if (!clock.find()) {
            return WrittenTime.of(found.date());
        }
        try {
            int hour = Integer.parseInt(clock.group(1));
            String mark =
                    clock.group(4) == null ? "" : clock.group(4).toLowerCase(java.util.Locale.ROOT);
            if (mark.startsWith("p") && hour < 12) {
                hour += 12;
            } else if (mark.startsWith("a") && hour == 12) {
                hour = 0;
            }
            int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
            var time = LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
            return new WrittenTime(found.date(), time, zone(clock.group(5), mark));
        } catch (DateTimeException noTime) {
            return WrittenTime.of(found.date());
        }
    }

    private static @Nullable ZoneOffset zone(@Nullable String offset, String mark) {
        if (offset != null) {
            return ZoneOffset.of(offset);
        }
        return mark.equals("z") || mark.equals("gmt") || mark.equals("utc") ? ZoneOffset.UTC : null;
    }
}
