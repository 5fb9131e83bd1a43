package org.tidings.query.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.search;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SearchTest {
    @Inject Topics topics;

    @Test
    void givenAnEnrichedMessage_whenItArrives_thenItIsFoundByWordPhraseAndIdWithinSeconds() {
        String word = unique();
        var article = Sample.of("Ferry " + word, "The ferry sails again. It left at noon.");
        topics.send(article);

        awaitFound("ana", word, 1)
                .body("hits[0].id", equalTo(article.id().toString()))
                .body("hits[0].outlet.name", equalTo("Harbour Courier"))
                .body("hits[0].outlet.demonstration", is(true))
                .body("hits[0].clocks.published.known", equalTo("UNKNOWN"))
                .body("hits[0].clocks.indexedAt", notNullValue())
                .body("hits[0].score", greaterThan(0f));
        search("ana", "\"sail again\" " + word)
                .statusCode(200)
                .body("total", equalTo(1))
                .body("hits[0].excerpt.text", equalTo(article.text()))
                .body("hits[0].excerpt.highlights[0].start", equalTo(10))
                .body("hits[0].excerpt.highlights[0].end", equalTo(21));
        search("ana", "\"again sail\" " + word).body("total", equalTo(0));
        as("pat")
                .get("/api/v1/articles/{id}", article.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-1\""))
                .body("text", equalTo(article.text()))
                .body("sentences", hasSize(2))
                .body("layers[0].status", equalTo("DONE"));
    }

    @ParameterizedTest
    @CsvSource({"relevance", "newest"})
    void givenMoreHitsThanAPageHas_whenPaged_thenEachComesOnce(String order) {
        String word = unique();
        var sent = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            var article =
                    Sample.of("Page", word).fetched(Sample.of("", "").fetched().plusSeconds(i / 3));
            sent.add(article.id().toString());
            topics.send(article);
        }
        awaitFound("ana", word, 25);

        var got = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("ana").queryParam("q", word).queryParam("order", order);
            request.queryParam("limit", 10);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/search").then().statusCode(200).extract();
            got.addAll(page.path("hits.id"));
            cursor = page.path("next");
        } while (cursor != null && got.size() < 100);
        assertEquals(25, got.size());
        assertEquals(sent.stream().sorted().toList(), got.stream().sorted().toList());
    }

    @Test
    void givenAQueryThatIsRefused_whenAsked_thenTheProblemSaysWhereAndHowToRepair() {
        search("ana", "ferry \"sails")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:query-quote-not-closed"))
                .body("start", equalTo(6))
                .body("end", equalTo(12))
                .body("repair", equalTo("ferry \"sails\""))
                .body("traceId", notNullValue());
        search("ana", "\u00E4".repeat(17_000))
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:query-too-long"));
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,101", "limit,many", "order,oldest", "cursor,x"})
    void givenAParameterThatIsNotValid_whenAsked_thenTheProblemNamesIt(String name, String value) {
        as("ana")
                .queryParam("q", "ferry")
                .queryParam(name, value)
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"))
                .body("parameter", equalTo(name));
    }

    @Test
    void givenALowerCaseOperator_whenAsked_thenTheAnswerCarriesAHint() {
        search("ana", "ferry and noon")
                .statusCode(200)
                .body("hints.start", everyItem(equalTo(6)))
                .body("hints", hasSize(1));
        search("ana", "ferry Near/3 noon").statusCode(200).body("hints", hasSize(1));
        search("ana", "person:Q3874799")
                .statusCode(200)
                .body("hints.start", everyItem(equalTo(7)))
                .body("hints", hasSize(1));
    }

    @Test
    void givenTheDescription_whenRead_thenItNamesTheEndpoints() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        containsInAnyOrder(
                                "/api/v1/alerts",
                                "/api/v1/alerts/read",
                                "/api/v1/alerts/read-all",
                                "/api/v1/alerts/unread",
                                "/api/v1/alerts/{id}",
                                "/api/v1/articles",
                                "/api/v1/articles/marks",
                                "/api/v1/articles/{article}/notes",
                                "/api/v1/articles/{article}/notes/{id}",
                                "/api/v1/articles/{id}",
                                "/api/v1/articles/{id}/findings",
                                "/api/v1/articles/{id}/occurrences",
                                "/api/v1/articles/{id}/similar",
                                "/api/v1/atom/{token}",
                                "/api/v1/colleagues",
                                "/api/v1/index/rebuild",
                                "/api/v1/lists",
                                "/api/v1/lists/{id}",
                                "/api/v1/queries/explain",
                                "/api/v1/queries/import",
                                "/api/v1/saved-searches",
                                "/api/v1/saved-searches/back-test",
                                "/api/v1/saved-searches/{id}",
                                "/api/v1/saved-searches/{id}/delivery",
                                "/api/v1/saved-searches/{id}/feeds",
                                "/api/v1/saved-searches/{id}/feeds/{feed}",
                                "/api/v1/saved-searches/{id}/following",
                                "/api/v1/search",
                                "/api/v1/search/attention",
                                "/api/v1/search/export",
                                "/api/v1/search/facets",
                                "/api/v1/tags",
                                "/api/v1/tags/{id}",
                                "/api/v1/webhooks",
                                "/api/v1/webhooks/{id}",
                                "/api/v1/webhooks/{id}/dead-letters",
                                "/api/v1/webhooks/{id}/dead-letters/replay",
                                "/api/v1/webhooks/{id}/secret",
                                "/api/v1/webhooks/{id}/test"));
    }
}
