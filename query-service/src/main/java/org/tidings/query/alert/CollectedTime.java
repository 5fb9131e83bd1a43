package org.tidings.query.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidings.query.index.ArticleCounts;
import org.tidings.query.index.ArticleCounts.Audience;
import org.tidings.query.index.ArticleCounts.Timing;
import org.tidings.query.store.Viewer;

/// Tells how long articles have been collected: what was found on one day says little of thirty.
@ApplicationScoped
class CollectedTime {
    private static final Duration STEP = Duration.ofHours(1);
    private static final double MINUTES_OF_A_DAY = 24.0 * 60;

    private final ArticleCounts counts;

    CollectedTime(ArticleCounts counts) {
        this.counts = counts;
    }

    /// From the first article that was seen since a day, to now.
    ///
    /// @param viewer whose articles count
    /// @param from a day in UTC
    /// @return to the hour; at least 1
    double days(Viewer viewer, LocalDate from) {
        var now = Instant.now();
        var starts = starts(from, now);
        // Whatever is sought: these numbers are counted once and kept.
        var timeline =
                counts.timeline(
                        List.of(), new Audience(now, viewer, null), Timing.SEEN, _ -> starts);
        return days(starts, timeline.all(), now);
    }

    /// @param starts of steps of time, in order, the last one ending the last step
    /// @param seen how many articles in each step
    /// @return from the first step with an article; at least 1
    static double days(List<Instant> starts, List<Long> seen, Instant now) {
        return IntStream.range(0, seen.size())
                .filter(step -> seen.get(step) > 0)
                .mapToObj(starts::get)
                .mapToDouble(first -> Duration.between(first, now).toMinutes() / MINUTES_OF_A_DAY)
                .map(days -> Math.max(1, days))
                .findFirst()
                .orElse(1);
    }

    /// The last one lies ahead.
    private static List<Instant> starts(LocalDate from, Instant now) {
        var end = now.plus(STEP);
        return Stream.iterate(
                        from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        start -> !start.isAfter(end),
                        start -> start.plus(STEP))
                .toList();
    }
}
