package org.tidings.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How many articles a feed gave in each hour, without gaps.
///
/// @param start of the first hour
/// @param counts of that hour and each one after it
record VolumeHistory(Instant start, List<Integer> counts) {
    VolumeHistory {
        counts = List.copyOf(counts);
    }

    /// The whole hours from one moment to another; hours of which nothing is known gave nothing.
    ///
    /// @param counted by the start of the hour
    static VolumeHistory between(Instant from, Instant to, Map<Instant, Integer> counted) {
        Instant first = WeekHour.startOf(from.plus(Duration.ofHours(1)).minusNanos(1));
        long hours = Math.max(0, Duration.between(first, WeekHour.startOf(to)).toHours());
        Integer[] counts = new Integer[Math.toIntExact(hours)];
        Arrays.setAll(counts, i -> counted.getOrDefault(hour(first, i), 0));
        return new VolumeHistory(first, List.of(counts));
    }

    Instant hour(int index) {
        return hour(start, index);
    }

    private static Instant hour(Instant start, int index) {
        return start.plus(Duration.ofHours(index));
    }
}
