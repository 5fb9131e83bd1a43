package org.tidings.query.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A part of each day in which nobody wants mail.
///
/// @param from included
/// @param until not included; before `from` where the hours go over midnight
record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {
    /// When the quiet hours end that hold at the instant; empty when none do. Where clocks are put
    /// forward over the end, it is the first instant behind the gap.
    Optional<Instant> endAt(Instant instant) {
        ZonedDateTime now = instant.atZone(zone);
        if (!holdAt(now.toLocalTime())) {
            return Optional.empty();
        }
        var end = now.toLocalDate().atTime(until).atZone(zone);
        return Optional.of((end.isAfter(now) ? end : nextDay(now)).toInstant());
    }

    private ZonedDateTime nextDay(ZonedDateTime now) {
        return now.toLocalDate().plusDays(1).atTime(until).atZone(zone);
    }

    private boolean holdAt(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }
}
