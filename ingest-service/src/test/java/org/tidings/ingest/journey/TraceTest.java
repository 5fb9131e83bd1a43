package org.tidings.ingest.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
class TraceTest extends IngestTest {
    /// Names of the spans of each trace that the viewer finds.
    private static List<List<String>> traces(Map<String, Object> query) {
        List<List<Map<String, Object>>> traces =
                given().queryParams(query)
                        .get(TestStack.current().zipkinUrl().resolve("/api/v2/traces"))
                        .jsonPath()
                        .getList("$");
        return traces.stream()
                .map(spans -> spans.stream().map(span -> String.valueOf(span.get("name"))).toList())
                .toList();
    }

    @Test
    void givenANewArticle_whenItsFeedIsPolled_thenOneTraceHoldsTheWholeWay() {
        site().put("hill.example/traced", Page.html(Newspaper.page("Traced", "A step was seen.")));
        site().put(
                        "hill.example/traces",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "traced")));

        UUID feed = feedOf(addFeed("pat", "http://hill.example/traces"));
        awaitPolls(feed, "FETCHED");

        Map<String, Object> query = Map.of("annotationQuery", "tidings.feed.id=" + feed);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                traces(query).stream()
                                        .anyMatch(
                                                names ->
                                                        names.contains("poll")
                                                                && names.contains(
                                                                        "articles.collected"
                                                                                + " publish")));
        var names = traces(query).getFirst();
        assertThat(names).contains("poll", "fetch", "outbox");
        assertThat(names.stream().filter("fetch"::equals)).hasSize(2);
        assertThat(names).anyMatch(name -> name.startsWith("insert"));
    }

    @Test
    void givenNothingToDo_whenThePollerLooksForWork_thenThereIsNoTraceOfIt()
            throws InterruptedException {
        String own = text("select current_database()");
        Thread.sleep(Duration.ofSeconds(3)); // the viewer has what earlier tests did
        long quietSince = System.currentTimeMillis();
        Thread.sleep(Duration.ofSeconds(8)); // a few looks, and the exporter's five seconds

        long quiet = System.currentTimeMillis() - quietSince;
        var traces = traces(Map.of("lookback", quiet, "limit", 100));

        assertThat(traces.stream().flatMap(List::stream)).noneMatch(name -> name.contains(own));
    }
}
