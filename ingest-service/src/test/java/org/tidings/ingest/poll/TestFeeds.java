package org.tidings.ingest.poll;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.feed.QuietTimes;
import org.tidings.ingest.outlet.OutletView;

/// Feeds for tests that need no database.
final class TestFeeds {
    static final Instant NOW = Instant.parse("2026-03-02T10:30:00Z");
    static final URI URL = URI.create("https://news.example/feed");

    private TestFeeds() {}

    /// The settings as they are by default.
    static PollConfig defaults(Map<String, String> changes) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(PollConfig.class)
                .withDefaultValues(changes)
                .build()
                .getConfigMapping(PollConfig.class);
    }

    record Facts(
            Duration interval,
            String etag,
            String lastModified,
            int failures,
            Instant lastPolledAt,
            Integer lastEntries,
            Instant pushedUntil,
            PollMemory memory) {}

    static LeasedFeed feed(Facts facts) {
        return new LeasedFeed(
                UUID.randomUUID(),
                Visibility.PUBLIC,
                URL,
                new OutletView(
                        UUID.randomUUID(),
                        "News",
                        "news.example",
                        null,
                        null,
                        Outlet.Kind.UNKNOWN,
                        false,
                        new Rights(Rights.Use.EXCERPT, 400, null),
                        true,
                        1,
                        null),
                facts.interval(),
                facts.etag(),
                facts.lastModified(),
                facts.failures(),
                null,
                facts.lastPolledAt(),
                facts.lastEntries(),
                facts.pushedUntil(),
                facts.memory());
    }

    static LeasedFeed publishing(Double entriesPerDay) {
        return feed(
                new Facts(
                        null,
                        null,
                        null,
                        0,
                        NOW.minus(Duration.ofHours(1)),
                        10,
                        null,
                        rate(entriesPerDay)));
    }

    static PollMemory rate(Double entriesPerDay) {
        return new PollMemory(entriesPerDay, 0, null, null, null, null, QuietTimes.NONE);
    }
}
