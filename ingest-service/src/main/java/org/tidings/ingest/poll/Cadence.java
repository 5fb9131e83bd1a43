package org.tidings.ingest.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.FeedActivity;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.feed.PollReport.Schedule;
import org.tidings.ingest.feed.QuietTimes;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.ingest.fetch.FailureKind.Weight;
import org.tidings.ingest.fetch.FetchOutcome.Failed;

/// When a feed is asked again ([PollConfig] has the rule).
@ApplicationScoped
class Cadence {
    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final int MOST_DOUBLINGS = 16;

    private final PollConfig config;

    Cadence(PollConfig config) {
        this.config = config;
    }

    /// All is well.
    Schedule usual(LeasedFeed feed, PollMemory memory, Instant now) {
        Duration interval = interval(feed, memory);
        Duration pause = interval;
        if (feed.pushedUntil() != null && feed.interval() == null) {
            Duration pushed = Duration.between(now, feed.pushedUntil());
            pause = longer(interval, shorter(pushed, config.pushed()));
        }
        return new Schedule(
                FeedActivity.POLLING, past(memory.quiet(), now.plus(pause), now), interval);
    }

    /// It failed; never sooner than the server asks for.
    Schedule failed(LeasedFeed feed, Failed failed) {
        Duration interval = interval(feed, feed.memory());
        int failures = feed.failures() + 1;
        Duration pause = rest(failed.kind(), interval, failures);
        Duration asked = failed.retryAfter();
        if (asked != null) {
            pause = longer(pause, shorter(asked, config.rest().hard()));
        }
        return new Schedule(activity(failed.kind(), failures), pause, interval);
    }

    private FeedActivity activity(FailureKind kind, int failures) {
        if (kind == FailureKind.GONE) {
            return FeedActivity.GONE;
        }
        boolean rests = failures >= config.rest().after() || kind == FailureKind.DISALLOWED;
        return rests ? FeedActivity.RESTING : FeedActivity.POLLING;
    }

    private Duration rest(FailureKind kind, Duration interval, int failures) {
        var rest = config.rest();
        return switch (kind) {
            case GONE -> rest.gone();
            case DISALLOWED -> rest.disallowed();
            case INTERNAL -> shorter(doubled(rest.firstInternal(), failures, interval), interval);
            default -> growing(kind.weight(), interval, failures);
        };
    }

    private Duration growing(Weight weight, Duration interval, int failures) {
        var rest = config.rest();
        return switch (weight) {
            case TEMPORARY -> doubled(interval, failures, rest.temporary());
            case SOFT -> doubled(longer(interval, rest.firstSoft()), failures, rest.soft());
            case HARD -> doubled(longer(interval, rest.firstHard()), failures, rest.hard());
        };
    }

    /// An interval that is longer than the longest rest stays as it is.
    private static Duration doubled(Duration first, int failures, Duration longest) {
        int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        return shorter(first.multipliedBy(1L << doublings), longer(first, longest));
    }

    private Duration interval(LeasedFeed feed, PollMemory memory) {
        if (feed.interval() != null) {
            return feed.interval();
        }
        Duration reckoned = reckoned(memory.entriesPerDay());
        Duration hint = memory.hint();
        return hint == null ? reckoned : longer(reckoned, shorter(hint, config.longestHint()));
    }

    private Duration reckoned(@Nullable Double entriesPerDay) {
        if (entriesPerDay == null) {
            return config.interval();
        }
        double millis = config.share() * DAY / Math.max(entriesPerDay, 1e-6);
        double most = config.longest().toMillis();
        return longer(config.shortest(), Duration.ofMillis((long) Math.min(millis, most)));
    }

    /// Until the first hour in which the feed does not mind, or until it was left alone for long
    /// enough.
    private Duration past(QuietTimes quiet, Instant at, Instant now) {
        Instant last = at.plus(config.longestQuiet());
        Instant then = at;
        while (!quiet.isAlways() && quiet.hold(then) && then.isBefore(last)) {
            then = then.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return Duration.between(now, then.isBefore(last) ? then : last);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
