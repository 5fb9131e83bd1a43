package org.tidings.ingest.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time as a page writes it: a day, and often an hour and a zone.
///
/// @param time null when only the day is written
/// @param zone null when none is written
record WrittenTime(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset zone) {
    static WrittenTime of(LocalDate date) {
        return new WrittenTime(date, null, null);
    }

    /// A time without a zone is taken as UTC, a bare date as its first instant there.
    Instant instant() {
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        return date.atTime(at).toInstant(zone == null ? ZoneOffset.UTC : zone);
    }

    /// ISO 8601, with as much as was written: a reader's calendar shows the day in the page's zone.
    String iso() {
        if (time == null) {
            return date.toString();
        }
        return date.atTime(time) + (zone == null ? "" : zone.getId());
    }
}
