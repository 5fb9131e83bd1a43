package org.tidings.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.feed.FeedActivity;
import org.tidings.ingest.feed.FeedLeases;
import org.tidings.ingest.feed.FinishedPoll;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.feed.PollReport.Schedule;
import org.tidings.ingest.feed.PollState;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;

@QuarkusTest
class LeaseTest extends IngestTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject FeedLeases leases;

    /// A feed that this process leaves alone until the test lets it be due.
    private UUID quietFeed(String url) {
        site().put(url.substring("http://".length()), Page.feed("\"1\"", "<rss/>"));
        UUID feed = feedOf(addFeed("pat", url));
        awaitPolls(feed, "FAILED");
        return feed;
    }

    @Test
    void givenALeaseOfAReplicaThatDied_whenItEnds_thenThisOneTakesOver() {
        UUID feed = quietFeed("http://hill.example/orphan");
        change(
                "update feed set last_outcome = null, next_poll_at = now(), lease_owner = 'dead',"
                        + " lease_until = now() + interval '2 seconds' where id = ?",
                feed);
        long before = site().requestsFor("hill.example/orphan");

        await().during(Duration.ofMillis(1_200))
                .atMost(Duration.ofMillis(1_900))
                .until(() -> site().requestsFor("hill.example/orphan") == before);
        await().atMost(PATIENCE)
                .until(() -> text("select last_outcome from feed where id = ?", feed) != null);
        assertThat(site().requestsFor("hill.example/orphan")).isEqualTo(before + 1);
    }

    @Test
    void givenALeaseThatWasTakenOver_whenTheFirstOwnerReports_thenNothingIsWritten() {
        UUID feed = quietFeed("http://hill.example/zombie");
        change(
                "update feed set lease_owner = 'second', lease_until = now() + interval '1 hour'"
                        + " where id = ?",
                feed);
        var schedule = new Schedule(FeedActivity.POLLING, LONG, LONG);
        var report =
                new PollReport(
                        PollState.FETCHED, null, schedule, null, PollMemory.NONE, null, null);
        var poll = List.of(new FinishedPoll(feed, report));

        assertThat(leases.finish("first", poll)).containsExactly(false);
        assertThat(leases.finish("second", poll)).containsExactly(true);
    }

    @Test
    void givenManyReplicas_whenTheyClaimAtOnce_thenEachFeedHasOneOwner()
            throws InterruptedException {
        List<UUID> feeds =
                IntStream.range(0, 12)
                        .mapToObj(i -> quietFeed("http://hill.example/many/" + i))
                        .toList();
        change("update feed set next_poll_at = now() - interval '1 day' where url like '%/many/%'");

        List<UUID> claimed;
        try (var replicas = Executors.newFixedThreadPool(6)) {
            List<Callable<List<LeasedFeed>>> claims =
                    IntStream.range(0, 6)
                            .<Callable<List<LeasedFeed>>>mapToObj(
                                    i ->
                                            () ->
                                                    leases.claim(
                                                            "replica-" + i,
                                                            LONG,
                                                            Duration.ZERO,
                                                            12))
                            .toList();
            claimed =
                    replicas.invokeAll(claims).stream()
                            .flatMap(each -> each.resultNow().stream())
                            .map(LeasedFeed::id)
                            .filter(feeds::contains)
                            .toList();
        }

        assertThat(claimed).doesNotHaveDuplicates();
    }
}
