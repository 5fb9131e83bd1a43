package org.tidings.ingest.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells how feeds fare.
@ApplicationScoped
public class FeedHealths {
    private static final int DAY = 24;
    private static final int LATELY = 3;

    private final HealthRepository repository;
    private final HealthConfig config;

    FeedHealths(HealthRepository repository, HealthConfig config) {
        this.repository = repository;
        this.config = config;
    }

    /// The health of each of the feeds, with the volume of the last day.
    @Transactional
    public Map<UUID, HealthView> of(Collection<UUID> feeds) {
        return judged(feeds, DAY, Instant.now());
    }

    /// The health of one feed, with the volume of the last week.
    @Transactional
    public @Nullable HealthView ofOne(UUID feed) {
        return judged(List.of(feed), WeekHour.HOURS, Instant.now()).get(feed);
    }

    /// How the feeds of each group fare together; groups without any are missing.
    ///
    /// @param groups feeds by what they belong to
    @Transactional
    public Map<UUID, FeedTally> tallies(Map<UUID, List<UUID>> groups) {
        List<UUID> feeds = groups.values().stream().flatMap(List::stream).toList();
        Map<UUID, HealthView> healths = judged(feeds, LATELY, Instant.now());
        Map<UUID, FeedTally> tallies = new HashMap<>();
        groups.forEach(
                (group, members) -> {
                    List<HealthStatus> statuses =
                            members.stream()
                                    .flatMap(member -> Stream.ofNullable(healths.get(member)))
                                    .map(HealthView::status)
                                    .toList();
                    if (!statuses.isEmpty()) {
                        tallies.put(group, FeedTally.of(statuses));
                    }
                });
        return tallies;
    }

    private Map<UUID, HealthView> judged(Collection<UUID> feeds, int hours, Instant now) {
        Instant first = WeekHour.startOf(now).minus(Duration.ofHours(hours - 1L));
        var counts = repository.hours(feeds, first);
        var last = repository.lastHours(feeds);
        var profiles = repository.profiles(feeds);
        Map<UUID, HealthView> healths = new HashMap<>();
        for (HealthFacts facts : repository.facts(feeds, now)) {
            UUID feed = facts.feed();
            Profile profile = profiles.getOrDefault(feed, Profile.UNKNOWN);
            List<HealthView.Hour> series =
                    series(first, hours, counts.getOrDefault(feed, Map.of()), profile);
            VolumeCheck check =
                    VolumeCheck.of(profile, end(last.get(feed), now), lately(series), now);
            Verdict verdict = Verdict.of(facts, check, config.toleratedFailures());
            healths.put(
                    feed,
                    HealthView.of(facts, verdict, new HealthView.Volume(series, check.flag())));
        }
        return healths;
    }

    /// The last article may have come at the end of its hour.
    private static @Nullable Instant end(@Nullable Instant hour, Instant now) {
        if (hour == null) {
            return null;
        }
        Instant end = hour.plus(Duration.ofHours(1));
        return end.isBefore(now) ? end : now;
    }

    private static List<HealthView.Hour> series(
            Instant first, int hours, Map<Instant, Integer> counts, Profile profile) {
        return IntStream.range(0, hours)
                .mapToObj(i -> first.plus(Duration.ofHours(i)))
                .map(
                        hour ->
                                new HealthView.Hour(
                                        hour,
                                        counts.getOrDefault(hour, 0),
                                        Math.round(profile.at(hour) * 100) / 100.0))
                .toList();
    }

    private static long lately(List<HealthView.Hour> series) {
        return series.subList(series.size() - LATELY, series.size()).stream()
                .mapToInt(HealthView.Hour::collected)
                .sum();
    }
}
