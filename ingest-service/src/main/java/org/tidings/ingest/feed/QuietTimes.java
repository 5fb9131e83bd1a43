package org.tidings.ingest.feed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/// When a feed wants nobody (`skipHours`, `skipDays` of RSS), in UTC.
///
/// @param hours a bit for each hour of the day
/// @param days a bit for each day of the week, Monday the lowest
public record QuietTimes(int hours, int days) {
    public static final QuietTimes NONE = new QuietTimes(0, 0);

    private static final int ALL_HOURS = (1 << 24) - 1;
    private static final int ALL_DAYS = (1 << 7) - 1;

    /// @param hours 0 to 23
    public static QuietTimes of(Collection<Integer> hours, Collection<DayOfWeek> days) {
        return new QuietTimes(
                hours.stream().map(hour -> 1 << hour).reduce(0, (all, bit) -> all | bit),
                days.stream().map(QuietTimes::bit).reduce(0, (all, bit) -> all | bit));
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    public boolean hold(Instant at) {
        var time = at.atZone(ZoneOffset.UTC);
        return (hours & (1 << time.getHour())) != 0 || (days & bit(time.getDayOfWeek())) != 0;
    }

    /// It wants nobody ever, which no feed means.
    public boolean isAlways() {
        return (hours & ALL_HOURS) == ALL_HOURS || (days & ALL_DAYS) == ALL_DAYS;
    }
}
