package org.tidings.journey.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.tidings.journey.Journey;

/// A text that a demo user adds through the API, as another program would.
///
/// @param title unlike any other
record AddedText(String id, String title) {
    private static final Journey JOURNEY = Journey.current();

    static AddedText by(String user, String title, String text) {
        String id =
                JOURNEY.as(user)
                        .contentType("application/json")
                        .body(Map.of("title", title, "text", text))
                        .post("/api/v1/texts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new AddedText(id, title);
    }

    /// Waits until its own organisation finds it.
    AddedText awaitSearchableFor(String user) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> JOURNEY.as(user).get("/api/v1/articles/{id}", id).statusCode() == 200);
        return this;
    }

    /// Waits until another article is told to have the same text.
    void awaitCopiedFor(String user) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            var answer = JOURNEY.as(user).get("/api/v1/articles/{id}", id);
                            return answer.statusCode() == 200
                                    && answer.path("copies.articles[0]") != null;
                        });
    }

    String address() {
        return "/articles/" + id;
    }
}
