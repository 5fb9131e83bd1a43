package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.tidings.journey.InboxWatch.Seen;

/// How long it takes from fetching an article until its alert is seen in an open inbox, while some
/// ten articles a second arrive: each paper is asked for one page a second. The log says how long;
/// what is asserted is that every alert comes, once. `-Dtidings.soak=true` takes two minutes,
/// `-Dtidings.papers=4` some four articles a second. What the first paper has warms the services up
/// and is not counted in the times.
class AlertTimeTest {
    private static final Logger LOG = Logger.getLogger(AlertTimeTest.class);
    private static final int PAPERS = Integer.getInteger("tidings.papers", 12);
    private static final int ARTICLES = Boolean.getBoolean("tidings.soak") ? 100 : 8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Journey JOURNEY = Journey.current();

    private final String word = "presswort" + Long.toString(System.nanoTime(), 36);

    @Test
    void givenAnOpenInbox_whenTenArticlesASecondAreFetched_thenEachAlertIsSeenThere() {
        try (var watch = new InboxWatch(JOURNEY, "ana", saved())) {
            await().atMost(PATIENCE).until(watch::isConnected);

            follow(0);
            var first = seen(watch, ARTICLES);
            IntStream.rangeClosed(1, PAPERS).forEach(this::follow);

            int all = ARTICLES + PAPERS * ARTICLES;
            var seen = seen(watch, all);
            tell(seen.stream().filter(each -> !first.contains(each)).toList());
            assertEquals(all, seen.size());
            assertEquals(all, found());
        }
    }

    private static List<Seen> seen(InboxWatch watch, int articles) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> watch.seen().size() >= articles);
        return watch.seen();
    }

    private String saved() {
        return JOURNEY.as("ana")
                .contentType("application/json")
                .body(
                        """
                        {"name": "%1$s", "query": "%1$s", "alert": {"active": true}}
                        """
                                .formatted(word))
                .post("/api/v1/saved-searches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void follow(int paper) {
        JOURNEY.as("pat")
                .contentType("application/json")
                .body(
                        """
                        {"url": "%s", "outlet": {"name": "Paper %d", "kind": "PAPER",
                          "demonstration": true, "rights": {"use": "FULL_TEXT"}}}
                        """
                                .formatted(PressServer.feed(paper, word, ARTICLES), paper))
                .post("/api/v1/feeds")
                .then()
                .statusCode(201);
    }

    private int found() {
        return JOURNEY.as("ana")
                .queryParam("q", word)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static void tell(List<Seen> seen) {
        var first = seen.stream().map(Seen::fetched).min(Comparator.naturalOrder()).orElseThrow();
        var last = seen.stream().map(Seen::fetched).max(Comparator.naturalOrder()).orElseThrow();
        double seconds = Duration.between(first, last).toMillis() / 1000.0;
        LOG.infof(
                "%d articles fetched in %.1f s: %.1f a second",
                seen.size(), seconds, seen.size() / seconds);
        tell("fetched to seen in the inbox", seen, Seen::fetched, Seen::shown);
        tell("fetched to stored, read closely", seen, Seen::fetched, Seen::stored);
        tell("stored to alert raised", seen, Seen::stored, Seen::raised);
        tell("stored to seen in the inbox", seen, Seen::stored, Seen::shown);
    }

    private static void tell(
            String what,
            List<Seen> seen,
            Function<Seen, Instant> from,
            Function<Seen, Instant> to) {
        var millis =
                seen.stream()
                        .map(each -> Duration.between(from.apply(each), to.apply(each)).toMillis())
                        .sorted()
                        .toList();
        LOG.infof(
                "%s: p50 %d ms, p95 %d ms, p99 %d ms, at most %d ms",
                what,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99),
                millis.getLast());
    }

    private static long percentile(List<Long> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
