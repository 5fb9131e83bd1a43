package org.tidings.journey.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tidings.journey.Journey;

/// The article that the platform was first built around, and the newsroom that carries it.
final class SeedArticle {
    static final String TITLE = "Americans in Kyiv: A New Push for Peace?";

    /// Words that no other article has side by side.
    static final String QUOTE = "\"demonstrate flexibility and willingness to compromise\"";

    private static String id;

    private SeedArticle() {}

    /// Waits until the newsroom has been collected as far as the seed article.
    static synchronized String id() {
        if (id == null) {
            Journey.current().followNewsroom();
            id =
                    await().atMost(Duration.ofSeconds(60))
                            .pollInterval(Duration.ofMillis(300))
                            .until(SeedArticle::hits, hits -> hits.size() == 1)
                            .getFirst()
                            .get("id")
                            .toString();
        }
        return id;
    }

    static String address() {
        return "/articles/" + id();
    }

    /// How many articles Ana finds with a query.
    static int total(String query) {
        return Journey.current()
                .as("ana")
                .queryParam("q", query)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("total");
    }

    private static List<Map<String, Object>> hits() {
        return Journey.current()
                .as("ana")
                .queryParam("q", QUOTE)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("hits");
    }
}
