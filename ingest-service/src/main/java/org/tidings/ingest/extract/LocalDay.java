package org.tidings.ingest.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.extract.PageTimes.PageTime;

/// The outlet's own day of a time that machines are told in UTC: else an evening's article in
/// Denver would be of the morning after.
///
/// The zone is what lies between that time and the same one printed for readers, if the page prints
/// it. Where only a neighbouring day is printed, or stands in the address, it is that day.
final class LocalDay {
    private static final Duration FARTHEST = Duration.ofHours(14);

    private LocalDay() {}

    static PageTime of(PageTime found, PageFactsSource page) {
        WrittenTime time = found.time();
        if (time.time() == null || !ZoneOffset.UTC.equals(time.zone())) {
            return found;
        }
        LocalDateTime utc = time.date().atTime(time.time());
        List<WrittenTime> printed = new ArrayList<>();
        add(printed, PrintedTimes.near(page.outline()));
        add(printed, MarkedTimes.published(page.document(), MarkedTimes.LIKELY));
        add(printed, UrlTime.of(page.addresses()));
        for (WrittenTime other : printed) {
            ZoneOffset zone = between(utc, other);
            if (zone != null) {
                LocalDateTime there = utc.plusSeconds(zone.getTotalSeconds());
                return with(found, new WrittenTime(there.toLocalDate(), there.toLocalTime(), zone));
            }
        }
        for (WrittenTime other : printed) {
            if (isNeighbour(time.date(), time.time(), other)) {
                return with(found, WrittenTime.of(other.date()));
            }
        }
        return found;
    }

    private static void add(List<WrittenTime> times, Optional<PageTime> time) {
        time.map(PageTime::time).ifPresent(times::add);
    }

    /// The time stays what the page told; only its writing for readers changes.
    private static PageTime with(PageTime found, WrittenTime local) {
        return new PageTime(found.time(), local, found.known(), found.original());
    }

    /// Null when the two are not the same time in two zones.
    private static @Nullable ZoneOffset between(LocalDateTime utc, WrittenTime other) {
        if (other.time() == null || other.zone() != null) {
            return null;
        }
        Duration apart =
                Duration.between(
                        utc.withSecond(0).withNano(0),
                        other.date().atTime(other.time()).withSecond(0).withNano(0));
        boolean quarter = apart.toMinutes() % 15 == 0;
        boolean near = apart.abs().compareTo(FARTHEST) <= 0;
        return quarter && near ? ZoneOffset.ofTotalSeconds((int) apart.toSeconds()) : null;
    }

    /// The day before for a time before noon, the day after for a later one.
    private static boolean isNeighbour(LocalDate date, LocalTime time, WrittenTime other) {
        return time.getHour() < 12
                ? other.date().equals(date.minusDays(1))
                : other.date().equals(date.plusDays(1));
    }
}
