package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Query-service is killed at random moments while articles arrive that a saved search finds: each
/// has its alert in the end, and none has two. `-Dtidings.soak=true` kills many times.
class AlertSurvivalTest {
    private static final Logger LOG = Logger.getLogger(AlertSurvivalTest.class);
    private static final boolean SOAK = Boolean.getBoolean("tidings.soak");
    private static final int ARTICLES = SOAK ? 600 : 60;
    private static final int KILLS = SOAK ? 20 : 2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Journey JOURNEY = Journey.current();

    private final long seed = Long.getLong("tidings.seed", System.nanoTime() & 0xffffff);
    private final Random random = new Random(seed);
    private final String run = "alertrun" + Long.toString(seed, 36);
    private volatile boolean killing = true;

    @Test
    void givenAnAlert_whenQueryServiceIsKilled_thenEachArticleRaisesItOnce() throws Exception {
        LOG.infof("random seed %d: repeat with -Dtidings.seed=%d", seed, seed);
        String search = saved();
        var sent = new ArrayList<String>();
        var sender = Thread.ofVirtual().start(() -> send(sent));

        kill();
        killing = false;
        sender.join();

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertEquals(ARTICLES, alerted(search).size()));
        assertEquals(sorted(sent), sorted(alerted(search)), "seed " + seed);
    }

    private String saved() {
        return JOURNEY.as("ana")
                .contentType("application/json")
                .body(
                        """
                        {"name": "%s", "query": "%s", "alert": {"active": true}}
                        """
                                .formatted(run, run))
                .post("/api/v1/saved-searches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void kill() throws InterruptedException {
        var service = JOURNEY.processes().get("query-service");
        for (int i = 0; i < KILLS; i++) {
            Thread.sleep(random.nextInt(500, 4_000));
            LOG.info("killing query-service");
            service.kill();
            Thread.sleep(random.nextInt(1_000));
            service.start();
        }
    }

    /// Texts are taken by ingest-service, which lives on; something still flows after the last
    // kill.
    private void send(List<String> sent) {
        for (int number = 0; number < ARTICLES; number++) {
            sent.add(
                    JOURNEY.as("ana")
                            .contentType("application/json")
                            .body(
                                    """
                                    {"title": "Alert %d", "text": "Notice %d of %s. The ferry sails on."}
                                    """
                                            .formatted(number, number, run))
                            .post("/api/v1/texts")
                            .then()
                            .extract()
                            .path("id"));
            pause(killing ? 300 : 20);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The articles of the search's alerts, page by page.
    private static List<String> alerted(String search) {
        List<String> articles = new ArrayList<>();
        String cursor = null;
        do {
            var request = JOURNEY.as("ana").queryParam("search", search).queryParam("limit", 100);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page =
                    request.get("/api/v1/alerts").then().statusCode(200).extract().jsonPath();
            articles.addAll(page.getList("alerts.articleId"));
            cursor = page.getString("next");
        } while (cursor != null);
        return articles;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
