package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.common.mapper.TypeRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TracingTest {
    private static final Journey JOURNEY = Journey.current();

    @BeforeAll
    static void givenTheDemoNewsroomIsFollowed() {
        JOURNEY.followNewsroom();
    }

    /// A span as Zipkin's API gives it.
    record Span(String service, String name, Map<String, String> tags) {
        @Override
        public String toString() {
            return service + ": " + name;
        }
    }

    @Test
    void givenAnArticleCameFromAFeed_whenItsTraceIsRead_thenItGoesFromThePollToTheIndex() {
        var expected =
                Set.of(
                        "ingest-service: poll",
                        "ingest-service: fetch",
                        "ingest-service: outbox",
                        "ingest-service: articles.collected publish",
                        "nlp-service: " + JOURNEY.topic("articles.collected") + " receive",
                        "nlp-service: " + JOURNEY.topic("articles.enriched") + " publish",
                        "query-service: " + JOURNEY.topic("articles.enriched") + " receive",
                        "query-service: index");

        awaitTrace(
                "ingest-service",
                "poll",
                expected,
                spans -> hasSql(spans, "ingest-service") && hasSql(spans, "query-service"));
    }

    @Test
    void givenASearch_whenItsTraceIsRead_thenItGoesFromTheGatewayThroughQueryService() {
        JOURNEY.as("ana").queryParam("q", "harbour").get("/api/v1/search").then().statusCode(200);

        awaitTrace(
                "gateway",
                "get /api/",
                Set.of("gateway: get /api/", "query-service: get /api/v1/search"),
                _ -> true);
    }

    @Test
    void givenATextToBeRead_whenItsTraceIsRead_thenItGoesFromTheGatewayThroughNlpService() {
        JOURNEY.as("ana")
                .contentType("application/json")
                .body(Map.of("text", "The ferry left at noon."))
                .post("/api/v1/enrich")
                .then()
                .statusCode(200);

        awaitTrace(
                "gateway",
                "post /api/",
                Set.of(
                        "gateway: post /api/",
                        "nlp-service: post /api/v1/enrich",
                        "nlp-service: read"),
                _ -> true);
    }

    private static boolean hasSql(List<Span> spans, String service) {
        return spans.stream()
                .anyMatch(
                        span ->
                                span.service().equals(service)
                                        && span.tags().containsKey("db.system"));
    }

    private static void awaitTrace(
            String service, String name, Set<String> expected, Predicate<List<Span>> more) {
        var seen = new TreeSet<String>();
        await().alias("one trace with " + expected + "; the spans of all traces: " + seen)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> {
                            var traces = traces(service, name);
                            traces.forEach(
                                    trace -> trace.forEach(span -> seen.add(span.toString())));
                            assertTrue(
                                    traces.stream()
                                            .anyMatch(
                                                    trace ->
                                                            names(trace).containsAll(expected)
                                                                    && more.test(trace)),
                                    () -> expected + " not in one trace; all spans: " + seen);
                        });
    }

    private static Set<String> names(List<Span> spans) {
        return spans.stream().map(Span::toString).collect(Collectors.toSet());
    }

    private static List<List<Span>> traces(String service, String name) {
        List<List<Map<String, Object>>> traces =
                JOURNEY.at(JOURNEY.zipkin())
                        .queryParam("serviceName", service)
                        .queryParam("spanName", name)
                        .queryParam("limit", 100)
                        .get("/api/v2/traces")
                        .then()
                        .statusCode(200)
                        .extract()
                        .as(new TypeRef<>() {});
        return traces.stream().map(TracingTest::spans).toList();
    }

    private static List<Span> spans(List<Map<String, Object>> trace) {
        return trace.stream()
                .map(
                        span ->
                                new Span(
                                        String.valueOf(
                                                ((Map<?, ?>) span.get("localEndpoint"))
                                                        .get("serviceName")),
                                        String.valueOf(span.get("name")),
                                        tags(span)))
                .toList();
    }

    @SuppressWarnings("unchecked") // Zipkin's tags are strings
    private static Map<String, String> tags(Map<String, Object> span) {
        return (Map<String, String>) span.getOrDefault("tags", Map.of());
    }
}
