package org.tidings.query.search;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.CollectionBeat;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Facets and attention, as different people see them.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AnswersTest {
    @Inject Topics topics;

    @Test
    void givenAPrivateArticle_whenOthersCount_thenNoFacetTellsOfIt() {
        String word = unique();
        var acme = Visibility.of(TestStack.current().organization("acme"));
        topics.send(
                Sample.of("Ferry", "A private " + word + ".").of(acme),
                Sample.of("Ferry", "A public " + word + "."));
        awaitFound("ana", word, 2);

        facets("ana", word)
                .body("total", equalTo(2))
                .body("facets.field", contains("outlet", "type"))
                .body("facets[0].values.label", contains("Harbour Courier"))
                .body("facets[0].values.count", contains(2))
                .body("facets[0].values.clause", contains("source:\"Harbour Courier\""))
                .body("facets[0].others", equalTo(0))
                .body("facets[1].values.clause", contains("type:paper"));
        for (String other : new String[] {"gus", "pat"}) {
            facets(other, word)
                    .body("total", equalTo(1))
                    .body("facets[0].values.count", contains(1));
        }
        as("gus")
                .queryParam("q", word)
                .queryParam("followed", true)
                .get("/api/v1/search/facets")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("followsNothing", equalTo(true))
                .body("facets[0].values", empty());
        as("ana")
                .queryParam("q", word)
                .queryParam("field", "colour")
                .get("/api/v1/search/facets")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"))
                .body("parameter", equalTo("field"));
    }

    @Test
    void givenArticlesAndQueries_whenComparedOverTime_thenEachSeesTheirOwnCounts() {
        String word = unique();
        String other = unique();
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var first = Instant.parse("2031-05-04T10:00:00Z");
        topics.send(
                Sample.of("Ferry", "A private " + word + ".").of(acme).fetched(first),
                Sample.of("Ferry", "A public " + word + ".").fetched(first.plusSeconds(86_400)),
                Sample.of("Ferry", "Another " + other + ".").fetched(first));
        awaitFound("ana", word + " OR " + other, 3);

        attention("ana", word, other)
                .body("interval", equalTo("day"))
                .body("series.query", contains(word, other))
                .body("series.total", contains(2, 1))
                .body("series[0].buckets.articles", contains(1, 1))
                .body("series[0].buckets.all", contains(2, 1))
                .body("series[0].buckets.share", contains(0.5f, 1.0f))
                .body("series[1].buckets.articles", contains(1, 0))
                .body("series[0].buckets[0].start", equalTo("2031-05-04T00:00:00Z"));
        attention("gus", word, other)
                .body("series.total", contains(1, 1))
                .body("series[0].buckets.articles", contains(0, 1))
                .body("series[0].buckets.all", contains(1, 1));
        as("ana")
                .queryParam("q", word)
                .get("/api/v1/search/attention")
                .then()
                .statusCode(200)
                .body("series[0].total", equalTo(2))
                .body("series[0].undated", equalTo(2));
        as("ana").get("/api/v1/search/attention").then().statusCode(400);
    }

    @Test
    void givenNoBeatForAWhile_whenAttentionIsAsked_thenTheGapIsTold() {
        for (String at : new String[] {"10:00", "10:04", "09:58", "11:30", "11:31", "10:04"}) {
            var beat =
                    new CollectionBeat(
                            UUID.randomUUID(), Instant.parse("2032-01-01T" + at + ":00Z"));
            topics.send(CollectionBeat.TOPIC, beat.collector(), topics.json(beat));
        }
        await().untilAsserted(
                        () ->
                                as("gus")
                                        .queryParam("q", unique())
                                        .queryParam("from", "2032-01-01T08:00:00Z")
                                        .queryParam("to", "2032-01-01T11:31:00Z")
                                        .get("/api/v1/search/attention")
                                        .then()
                                        .statusCode(200)
                                        .body(
                                                "gaps",
                                                hasItem(
                                                        Map.of(
                                                                "from", "2032-01-01T10:04:00Z",
                                                                "to", "2032-01-01T11:30:00Z"))));
    }

    private static ValidatableResponse facets(String user, String query) {
        return as(user).queryParam("q", query)
                .queryParam("field", "outlet", "type")
                .get("/api/v1/search/facets")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse attention(String user, String... queries) {
        return as(user).queryParam("q", (Object[]) queries)
                .queryParam("from", "2031-05-04")
                .queryParam("to", "2031-05-05")
                .queryParam("interval", "day")
                .queryParam("by", "seen")
                .get("/api/v1/search/attention")
                .then()
                .statusCode(200);
    }
}
