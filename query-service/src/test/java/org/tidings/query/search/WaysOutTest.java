package org.tidings.query.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Each way out of a search shows what its reader may see, and no more.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WaysOutTest {
    @Inject Topics topics;

    @Test
    void givenAPrivateArticle_whenOthersExport_thenItIsInNoFileAndNoTotal() {
        String word = unique();
        var hidden = Sample.of("Ferry", "A private " + word + ".").of(acme());
        var shared = Sample.of("Ferry", "A public " + word + ".");
        topics.send(hidden, shared);
        awaitFound("ana", word, 2);

        for (String format : List.of("csv", "jsonl", "ninjs")) {
            for (String other : List.of("gus", "pat")) {
                var file = export(other, word, format);
                assertEquals("1", file.header("Tidings-Total"));
                assertTrue(file.asString().contains(shared.id().toString()), file::asString);
                assertFalse(file.asString().contains(hidden.id().toString()));
            }
            var own = export("ana", word, format);
            assertEquals("2", own.header("Tidings-Total"));
            assertTrue(own.asString().contains(hidden.id().toString()), own::asString);
        }
        as("ana")
                .queryParam("q", word)
                .queryParam("format", "xml")
                .get("/api/v1/search/export")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"));
    }

    @Test
    void givenMoreArticlesThanAPageHolds_whenExported_thenAllAreThere() {
        String word = unique();
        var many = new Sample[230];
        for (int i = 0; i < many.length; i++) {
            many[i] = Sample.of("Ferry " + i, "A " + word + ".");
        }
        topics.send(many);
        awaitFound("ana", word, many.length);

        var file = export("ana", word, "csv");
        assertEquals("230", file.header("Tidings-Total"));
        assertTrue(
                file.header("Content-Disposition").startsWith("attachment; filename=\"tidings-"));
        assertEquals(many.length + 2, file.asString().split("\r\n", -1).length);
    }

    @Test
    void givenAnArticle_whenOpenedFromASearch_thenEachClauseShowsWhereItOccurs() {
        String word = unique();
        var article = Sample.of("The " + word + " sails", "It left. The " + word + " is back.");
        topics.send(article);
        awaitFound("ana", word, 1)
                .body(
                        "hits[0].titleHighlights",
                        contains(Map.of("start", 4, "end", 4 + word.length())));

        occurrences("ana", article, word + " title:sails source:\"Harbour Courier\" OR lang:uk")
                .then()
                .statusCode(400);
        occurrences(
                        "ana",
                        article,
                        word + " title:sails source:\"Harbour Courier\" (absent OR lang:en) -storm")
                .then()
                .statusCode(200)
                .body("title.start", contains(4, 5 + word.length()))
                .body("text.start", contains(13))
                .body(
                        "clauses.clause",
                        contains(
                                word,
                                "title:sails",
                                "source:\"Harbour Courier\"",
                                "absent",
                                "lang:en"))
                .body("clauses.fulfilled", contains(true, true, true, false, true))
                .body("clauses.shown", contains(2, 1, 0, 0, 0))
                .body("clauses[2].field", equalTo("source"));
    }

    @Test
    void givenRights_whenOpenedFromASearch_thenNoPlaceBeyondThemIsTold() {
        String word = unique();
        var article = Sample.of("Ferry", "It left. " + word + ".").rights(Sample.METADATA_ONLY);
        topics.send(article);
        awaitFound("ana", word, 1);

        occurrences("ana", article, word)
                .then()
                .statusCode(200)
                .body("title", empty())
                .body("text", empty())
                .body("clauses[0].fulfilled", equalTo(true))
                .body("clauses[0].shown", equalTo(0));
    }

    @Test
    void givenAPrivateArticle_whenOthersAskWhereAWordOccurs_thenThereIsNoSuchArticle() {
        String word = unique();
        var hidden = Sample.of("Ferry", "A private " + word + ".").of(acme());
        topics.send(hidden);
        awaitFound("ana", word, 1);

        for (String other : List.of("gus", "pat")) {
            occurrences(other, hidden, word).then().statusCode(404);
        }
        occurrences("lea", hidden, word).then().statusCode(200);
    }

    private static Visibility acme() {
        return Visibility.of(TestStack.current().organization("acme"));
    }

    private static Response export(String user, String query, String format) {
        var file =
                as(user).queryParam("q", query)
                        .queryParam("format", format)
                        .get("/api/v1/search/export");
        assertEquals(200, file.statusCode(), file::asString);
        return file;
    }

    private static Response occurrences(String user, Sample article, String query) {
        return as(user).queryParam("q", query)
                .get("/api/v1/articles/{id}/occurrences", article.id());
    }
}
