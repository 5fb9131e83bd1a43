package org.tidings.journey.browser;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.journey.Journey;

/// A collection and a backfill of the platform, for screens that show some.
final class SampleSources {
    static final String COLLECTION = "Around the Ostrel";

    private static String backfill;

    private SampleSources() {}

    /// A shared collection of outlets of the newsroom.
    static void collection() {
        List<String> outlets =
                Journey.current()
                        .as("pat")
                        .get("/api/v1/outlets")
                        .jsonPath()
                        .getList("findAll { it.demonstration }.id", String.class);
        Journey.current()
                .as("pat")
                .contentType("application/json")
                .body(
                        Map.of(
                                "name",
                                COLLECTION,
                                "description",
                                "Papers and wires of one valley",
                                "outlets",
                                outlets.subList(0, 4)))
                .post("/api/v1/collections")
                .then()
                .statusCode(is(oneOf(201, 409)));
    }

    /// The address of a backfill that is over: what is known already was passed over, and a page
    /// that never was failed.
    static synchronized String backfill() {
        if (backfill == null) {
            backfill = started();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> "DONE".equals(state()));
        }
        return "/sources/backfill/" + backfill;
    }

    private static String started() {
        SeedArticle.id();
        List<String> urls =
                new ArrayList<>(
                        Journey.current()
                                .as("pat")
                                .get("/api/v1/articles?limit=6")
                                .jsonPath()
                                .getList("articles.findAll { it.url != null }.url", String.class));
        urls.add("http://specimen-page.example/2025/never-was");
        return Journey.current()
                .as("pat")
                .contentType("application/json")
                .body(Map.of("kind", "URLS", "urls", urls))
                .post("/api/v1/backfills")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String state() {
        return Journey.current()
                .as("pat")
                .get("/api/v1/backfills/{id}", backfill)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }
}
