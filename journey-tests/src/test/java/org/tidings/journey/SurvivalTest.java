package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Processes are killed at random moments while articles flow; what was acknowledged is listed in
/// the end, and nothing twice. `-Dtidings.soak=true` kills every process many times.
class SurvivalTest {
    private static final Logger LOG = Logger.getLogger(SurvivalTest.class);
    private static final boolean SOAK = Boolean.getBoolean("tidings.soak");
    private static final int ARTICLES = SOAK ? 2_000 : 200;
    private static final int KILLS = SOAK ? 42 : 3;
    private static final int SENDERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Journey JOURNEY = Journey.current();

    private final long seed = Long.getLong("tidings.seed", System.nanoTime() & 0xffffff);
    private final Random random = new Random(seed);
    private final String run = Long.toString(seed, 36);
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean killing = true;

    @Test
    void givenArticlesFlow_whenProcessesAreKilled_thenWhatWasAcknowledgedIsListedOnce()
            throws Exception {
        LOG.infof("random seed %d: repeat with -Dtidings.seed=%d", seed, seed);
        waiting.addAll(IntStream.range(0, ARTICLES).boxed().toList());
        List<String> acknowledged = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> senders = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                senders.add(threads.submit((Callable<List<String>>) this::send));
            }
            kill();
            killing = false;
            for (var sender : senders) {
                acknowledged.addAll(sender.get());
            }
        }

        assertEquals(
                ARTICLES, new TreeSet<>(acknowledged).size(), "each text has an id of its own");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertEquals(ARTICLES, listed().size()));
        assertEquals(sorted(acknowledged), sorted(listed()), "seed " + seed);
    }

    /// Kills one process after the other at random moments, and starts each again.
    private void kill() throws InterruptedException {
        var processes = new ArrayList<>(JOURNEY.processes().entrySet());
        for (int i = 0; i < KILLS; i++) {
            Thread.sleep(random.nextInt(500, 3_000));
            var victim =
                    processes.get(SOAK ? i % processes.size() : random.nextInt(processes.size()));
            LOG.infof("killing %s", victim.getKey());
            victim.getValue().kill();
            Thread.sleep(random.nextInt(2_000));
            victim.getValue().start();
            LOG.infof("%s is back", victim.getKey());
        }
    }

    /// Sends texts until each is acknowledged, as a careful client would.
    private List<String> send() throws InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        for (Integer number = waiting.poll(); number != null; number = waiting.poll()) {
            acknowledged.add(sendOne(number));
            // Something still flows when the last process is killed.
            if (killing && waiting.size() < ARTICLES / 4) {
                Thread.sleep(100);
            }
        }
        return acknowledged;
    }

    private String sendOne(int number) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer =
                        JOURNEY.as("ana")
                                .contentType("application/json")
                                .body(
                                        """
                                        {"title": "Survival %s", "text": "Notice %d of run %s. The ferry sails on."}
                                        """
                                                .formatted(run, number, run))
                                .post("/api/v1/texts");
                if (answer.statusCode() == 201 || answer.statusCode() == 200) {
                    return answer.path("id");
                }
                LOG.debugf("text %d: %s", number, answer.asString());
                // RestAssured also throws exceptions that it does not declare.
            } catch (Exception | AssertionError unreachable) {
                LOG.debugf("text %d: %s", number, unreachable.getMessage());
            }
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("text " + number + " was never acknowledged");
            }
            Thread.sleep(200);
        }
    }

    /// The ids of this run's articles, page by page.
    private List<String> listed() {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = JOURNEY.as("ana").queryParam("limit", 100);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page =
                    request.get("/api/v1/articles").then().statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("articles.findAll { it.title == 'Survival " + run + "' }.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
