package org.tidings.query.attention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidings.query.search.ParameterNotValid;

/// Which time is looked at, and in which steps.
///
/// @param interval null: whatever can be read best
/// @param from null: the time of the first article found
/// @param to what lies before it counts
record Period(@Nullable Interval interval, @Nullable Instant from, Instant to, ZoneId zone) {
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    /// As parameters name it.
    ///
    /// @param asked where `to` is when nothing is said of it
    /// @throws org.tidings.problem.ProblemException when a parameter is not valid
    static Period of(
            String interval,
            @Nullable String from,
            @Nullable String to,
            String zone,
            Instant asked) {
        var where = zone(zone);
        var begin = from == null ? null : time("from", from, where, 0);
        // A day that is named belongs to the time, to its end.
        var end = to == null ? asked : time("to", to, where, 1);
        if (begin != null && !begin.isBefore(end)) {
            throw new ParameterNotValid("from", "before \"to\"");
        }
        var period = new Period(interval(interval), begin, end, where);
        period.refuseTooManySteps();
        return period;
    }

    private void refuseTooManySteps() {
        if (from != null && interval != null && interval.count(from, to, zone) > Interval.MOST) {
            throw new ParameterNotValid(
                    "interval",
                    "longer: from \"from\" to \"to\" there are more than "
                            + Interval.MOST
                            + " steps of one "
                            + interval.title());
        }
    }

    /// Steps from the beginning, or from the first article: never more than there may be.
    Steps steps(Supplier<Optional<Instant>> first) {
        var begin = from == null ? first.get().filter(to::isAfter).orElse(to) : from;
        var step = interval == null ? Interval.readable(begin, to, zone) : interval;
        var earliest = step.back(to, Interval.MOST, zone);
        var start = from == null && begin.isBefore(earliest) ? earliest : begin;
        return new Steps(step, step.starts(start, to, zone));
    }

    /// @param starts the last one ends the last step
    record Steps(Interval interval, List<Instant> starts) {}

    private static @Nullable Interval interval(String name) {
        return switch (name) {
            case "auto" -> null;
            case "hour" -> Interval.HOUR;
            case "day" -> Interval.DAY;
            case "week" -> Interval.WEEK;
            case "month" -> Interval.MONTH;
            default ->
                    throw new ParameterNotValid(
                            "interval", "\"auto\", \"hour\", \"day\", \"week\" or \"month\"");
        };
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new ParameterNotValid("zone", "the name of a time zone, such as Europe/Berlin");
        }
    }

    /// @param days to add to a whole day
    private static Instant time(String parameter, String value, ZoneId zone, int days) {
        try {
            var time =
                    value.indexOf('T') > 0
                            ? Instant.parse(value)
                            : LocalDate.parse(value).plusDays(days).atStartOfDay(zone).toInstant();
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException unreadable) {
            throw notATime(parameter);
        }
        throw notATime(parameter);
    }

    private static ParameterNotValid notATime(String parameter) {
        return new ParameterNotValid(
                parameter, "a day such as 2026-03-02, or a time such as 2026-03-02T09:00:00Z");
    }
}
