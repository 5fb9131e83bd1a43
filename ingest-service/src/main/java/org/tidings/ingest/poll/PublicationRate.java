package org.tidings.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.LeasedFeed;

/// How many entries a feed publishes in a day.
final class PublicationRate {
    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final Duration TOO_OLD = Duration.ofDays(60);
    private static final Duration SHORTEST_SPAN = Duration.ofMinutes(10);

    private final Duration halfLife;

    PublicationRate(Duration halfLife) {
        this.halfLife = halfLife;
    }

    /// The feed was read. Of what its times say and what polls found, the greater counts: to come
    /// early costs a request, to come late costs news.
    ///
    /// @param fresh entries never seen before
    /// @param published the times of all its entries
    /// @return null while nothing is known
    @Nullable Double read(LeasedFeed feed, int fresh, List<Instant> published, Instant now) {
        Double written = written(published, now);
        Double seen = seen(feed, fresh, now);
        if (written == null || seen == null) {
            return written == null ? seen : written;
        }
        return Math.max(written, seen);
    }

    /// The feed was as before.
    @Nullable Double unmodified(LeasedFeed feed, Instant now) {
        return seen(feed, 0, now);
    }

    /// From the oldest time on, up to now: a silence since the newest counts as well.
    private static @Nullable Double written(List<Instant> published, Instant now) {
        var recent =
                published.stream()
                        .filter(at -> !at.isAfter(now) && at.isAfter(now.minus(TOO_OLD)))
                        .sorted()
                        .toList();
        if (recent.isEmpty()) {
            return published.isEmpty() ? null : 0.0;
        }
        return perDay(recent.size(), Duration.between(recent.getFirst(), now));
    }

    /// Decayed: with every half-life that passes, what was known counts half.
    private @Nullable Double seen(LeasedFeed feed, int fresh, Instant now) {
        Double known = feed.memory().entriesPerDay();
        if (feed.lastPolledAt() == null) {
            return known;
        }
        Duration since = Duration.between(feed.lastPolledAt(), now);
        double found = perDay(fresh, since);
        if (known == null) {
            return fresh == 0 ? null : found;
        }
        double kept = Math.pow(0.5, (double) since.toMillis() / halfLife.toMillis());
        return known * kept + found * (1 - kept);
    }

    private static double perDay(int entries, Duration span) {
        return entries * DAY / Math.max(span.toMillis(), SHORTEST_SPAN.toMillis());
    }
}
