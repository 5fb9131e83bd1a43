package org.tidings.ingest.health;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The hours of a week in UTC, from Monday's first: news has its weekdays and its times of day.
final class WeekHour {
    static final int HOURS = 168;

    private WeekHour() {}

    static int of(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        return (utc.getDayOfWeek().getValue() - 1) * 24 + utc.getHour();
    }

    static Instant startOf(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }
}
