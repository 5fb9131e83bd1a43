package org.tidings.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.feed.FeedLeases;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;

/// Two pollers on one database, and a third that dies with feeds in its hands.
@QuarkusTest
@TestProfile(ReplicasTest.OwnPollers.class)
class ReplicasTest extends IngestTest {
    /// The service's own poller rests; the test has its own.
    public static class OwnPollers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tidings.poll.tick", "1h", "tidings.poll.renewal", "1h");
        }
    }

    private static final int FEEDS = 60;
    private static final int DEAD = 20;

    @Inject FeedLeases leases;
    @Inject FeedPoll polls;
    @Inject Deliveries deliveries;
    @Inject PollConfig config;

    private Poller poller() {
        return new Poller(leases, polls, deliveries, config, new SimpleMeterRegistry());
    }

    private static String address(String name, int i) {
        return "f" + i + ".many.example/" + name;
    }

    private List<UUID> feeds(String name) {
        List<UUID> feeds =
                IntStream.range(0, FEEDS)
                        .mapToObj(
                                i -> {
                                    site().put(address(name, i), Page.feed("\"1\"", feed()));
                                    String url = "http://" + address(name, i);
                                    return feedOf(addFeed("pat", url));
                                })
                        .toList();
        feeds.forEach(this::awaitPolled);
        return feeds;
    }

    private static String feed() {
        return "<rss version='2.0'><channel><title>t</title><link>http://x/</link>"
                + "<description>d</description></channel></rss>";
    }

    private long requests(String name, int i) {
        return site().requestsFor(address(name, i));
    }

    @Test
    void givenAReplicaThatDies_whenTwoOthersPoll_thenEachFeedIsPolledOnceAndNoneIsForgotten() {
        List<UUID> feeds = feeds("shared");
        List<Long> before = IntStream.range(0, FEEDS).mapToObj(i -> requests("shared", i)).toList();
        change("update feed set next_poll_at = now() - interval '1 day' where url like '%/shared'");
        List<UUID> dying =
                leases.claim("dying", Duration.ofSeconds(3), Duration.ZERO, DEAD).stream()
                        .map(LeasedFeed::id)
                        .toList();
        assertThat(dying).hasSize(DEAD);

        Poller one = poller();
        Poller other = poller();
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            one.startDuePolls();
                            other.startDuePolls();
                            return "0".equals(stillDue());
                        });

        for (int i = 0; i < FEEDS; i++) {
            assertThat(requests("shared", i) - before.get(i))
                    .as(feeds.get(i).toString())
                    .isEqualTo(1);
        }
        assertThat(text("select count(*) from feed where lease_owner = 'dying'")).isEqualTo("0");
    }

    private String stillDue() {
        return text(
                "select count(*) from feed where url like '%/shared'"
                        + " and (next_poll_at <= now() or lease_owner is not null)");
    }

    @Test
    void givenFeedsOfOneHost_whenClaimed_thenOneAtATimeIsLeased() {
        for (int i = 0; i < 5; i++) {
            String url = "http://one.many.example/sections/" + i;
            site().put(url.substring("http://".length()), Page.feed("\"1\"", feed()));
            awaitPolled(feedOf(addFeed("pat", url)));
        }
        change(
                "update feed set next_poll_at = now() - interval '1 day'"
                        + " where url like '%/sections/%'");

        var first = ofSections(leases.claim("a", Duration.ofMinutes(5), Duration.ZERO, 50));
        var second = ofSections(leases.claim("b", Duration.ofMinutes(5), Duration.ZERO, 50));

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
    }

    @Test
    void givenAHostThatWasJustPolled_whenClaimed_thenThePauseIsKeptAcrossReplicas() {
        for (int i = 0; i < 2; i++) {
            String url = "http://two.many.example/pages/" + i;
            site().put(url.substring("http://".length()), Page.feed("\"1\"", feed()));
            awaitPolled(feedOf(addFeed("pat", url)));
        }
        change("update feed set last_polled_at = now() where url like '%/pages/0'");
        change(
                "update feed set next_poll_at = now() - interval '1 day' where url like"
                        + " '%/pages/1'");

        var soon = leases.claim("a", Duration.ofMinutes(5), Duration.ofMinutes(1), 50);
        var later = leases.claim("a", Duration.ofMinutes(5), Duration.ZERO, 50);

        assertThat(soon).extracting(feed -> feed.url().getPath()).doesNotContain("/pages/1");
        assertThat(later).extracting(feed -> feed.url().getPath()).contains("/pages/1");
    }

    private static List<LeasedFeed> ofSections(List<LeasedFeed> leased) {
        return leased.stream()
                .filter(feed -> feed.url().getPath().startsWith("/sections/"))
                .toList();
    }
}
