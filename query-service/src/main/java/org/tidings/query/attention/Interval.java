package org.tidings.query.attention;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long a step is, by the clock and the calendar of a zone: a day may have 23 hours.
enum Interval {
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    /// From Monday (ISO 8601).
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    /// More steps than this are no chart any more.
    static final int MOST = 2_000;

    /// So many are easy to read.
    private static final int READABLE = 120;

    private final ChronoUnit unit;

    Interval(ChronoUnit unit) {
        this.unit = unit;
    }

    /// The shortest with which the time can be read.
    static Interval readable(Instant from, Instant to, ZoneId zone) {
        for (Interval interval : values()) {
            if (interval.count(from, to, zone) <= READABLE) {
                return interval;
            }
        }
        return MONTH;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How many steps it takes, give or take one.
    long count(Instant from, Instant to, ZoneId zone) {
        return unit.between(from.atZone(zone), to.atZone(zone)) + 1;
    }

    /// So many steps before the end of the step in which a time lies.
    Instant back(Instant time, int steps, ZoneId zone) {
        return start(time.atZone(zone)).minus(steps - 1L, unit).toInstant();
    }

    /// @return when steps begin, from the one in which `from` lies; the last one ends the last step
    List<Instant> starts(Instant from, Instant to, ZoneId zone) {
        var starts = new ArrayList<Instant>();
        var first = start(from.atZone(zone));
        for (int i = 0; starts.isEmpty() || starts.getLast().isBefore(to); i++) {
            var next = first.plus(i, unit).toInstant();
            if (starts.isEmpty() || next.isAfter(starts.getLast())) {
                starts.add(next);
            }
        }
        return starts;
    }

    private ZonedDateTime start(ZonedDateTime time) {
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day(time);
            case WEEK -> day(time).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day(time).withDayOfMonth(1);
        };
    }

    private static ZonedDateTime day(ZonedDateTime time) {
        return time.toLocalDate().atStartOfDay(time.getZone());
    }
}
