package org.tidings.journey.browser;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.tidings.journey.Journey;

/// A report that a paper of the newsroom took over from a wire, which it credits.
final class CopiedArticle {
    static final String TITLE = "American officers in Kyiv for talks on ending the war";
    static final String WIRE = "Quillon Wire";

    private static String id;

    private CopiedArticle() {}

    /// Waits until it is told to be a copy.
    static synchronized String address() {
        if (id == null) {
            Journey.current().followNewsroom();
            id =
                    await().atMost(Duration.ofSeconds(90))
                            .pollInterval(Duration.ofMillis(500))
                            .until(CopiedArticle::copied, found -> !found.isEmpty());
        }
        return "/articles/" + id;
    }

    /// @return empty while it is not
    private static String copied() {
        var hits = ask("/api/v1/search?q=\"" + TITLE + "\"").getList("hits.id", String.class);
        return hits.stream()
                .filter(hit -> ask("/api/v1/articles/" + hit).get("copies.origin.id") != null)
                .findFirst()
                .orElse("");
    }

    private static JsonPath ask(String path) {
        return Journey.current().as("ana").get(path).then().statusCode(200).extract().jsonPath();
    }
}
