package org.tidings.query.finding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tidings.query.Client.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Visibility;
import org.tidings.contracts.finding.Findings;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FindingsTest {
    private static final String ADDRESS = "/api/v1/articles/{id}/findings";

    @Inject Topics topics;
    @Inject DataSource database;

    private static Sample article() {
        return Sample.of("Ferry", Reading.TEXT);
    }

    /// The answer once the article is there, or is of that age.
    private static ValidatableResponse awaitRead(Sample article, int revision, int generation) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                as("ana")
                                        .get(ADDRESS, article.id())
                                        .then()
                                        .statusCode(200)
                                        .body("revision", equalTo(revision))
                                        .body("generation", equalTo(generation)));
        return as("ana").get(ADDRESS, article.id()).then();
    }

    private int stored(UUID article) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from article_findings where article_id = ?")) {
            statement.setObject(1, article);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void givenTheFullText_whenAskedFor_thenEverythingIsThereButTheVector() {
        var article = article();
        topics.send(Reading.of(article));

        awaitRead(article, 1, 1)
                .body("articleId", equalTo(article.id().toString()))
                .body("language.tag", equalTo("en"))
                .body("sentences", hasSize(2))
                .body("layers.name", equalTo(List.of("sentence", "quotation")))
                .body("findings.entities.name.get(0)", equalTo("Tessa Quill"))
                .body("findings.entities", hasSize(4))
                .body("findings.quotations", hasSize(5))
                .body("findings.quotations.get(4).channel", equalTo("a letter"))
                .body("findings.tensions", hasSize(1))
                .body("findings.embedding.model", equalTo("a-model"))
                .body("findings.embedding.vector", hasSize(0))
                .body("withheld.entities", equalTo(0))
                .body("withheld.quotations", equalTo(0))
                .body("complete", is(true))
                .body("note", nullValue());
    }

    @Test
    void givenAnExcerpt_whenAskedFor_thenNothingFromBeyondItIsThere() {
        int cap = Reading.FIRST.length() + 4;
        var article = article().rights(Sample.excerpt(cap));
        topics.send(Reading.of(article));

        var body =
                awaitRead(article, 1, 1)
                        .body("sentences", hasSize(1))
                        .body("findings.entities.name", equalTo(List.of("Quill", "Courier")))
                        .body("findings.quotations", hasSize(2))
                        .body(
                                "findings.quotations.span.end",
                                everyItem(lessThanOrEqualTo(Reading.FIRST.length())))
                        .body("withheld.quotations", equalTo(3))
                        .body("withheld.entities", equalTo(2))
                        .body("complete", is(false))
                        .body("note", containsString("at most " + cap))
                        .extract()
                        .asString();
        for (String beyond : List.of("Tessa", "Ossian", "Northport", "letter", "ferries")) {
            assertFalse(body.contains(beyond), () -> beyond + " in " + body);
        }
    }

    @Test
    void givenMetadataOnly_whenAskedFor_thenThereAreCountsAndNoWords() {
        var article = article().rights(Sample.METADATA_ONLY);
        topics.send(Reading.of(article));

        var body =
                awaitRead(article, 1, 1)
                        .body("sentences", hasSize(0))
                        .body("findings.entities", hasSize(0))
                        .body("findings.topics", hasSize(0))
                        .body("findings.tone", nullValue())
                        .body("findings.embedding", nullValue())
                        .body("withheld.entities", equalTo(4))
                        .body("withheld.quotations", equalTo(5))
                        .body("withheld.topics", equalTo(1))
                        .body("withheld.tone", equalTo(1))
                        .body("complete", is(false))
                        .body("note", notNullValue())
                        .extract()
                        .asString();
        for (String word : List.of("Quill", "Courier", "boats", "accident", "harbour")) {
            assertFalse(body.contains(word), () -> word + " in " + body);
        }
    }

    @Test
    void givenAnotherOrganisationsArticle_whenAskedFor_thenItIsNotFound() {
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var article = article().of(acme);
        topics.send(Reading.of(article));

        awaitRead(article, 1, 1);
        as("lea").get(ADDRESS, article.id()).then().statusCode(200);
        for (String other : List.of("gus", "pat")) {
            as(other)
                    .get(ADDRESS, article.id())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:tidings:problem:article-not-found"));
        }
        as("ana").get(ADDRESS, UUID.randomUUID()).then().statusCode(404);
        as("ana").get(ADDRESS, "not-an-id").then().statusCode(404);
        given().get(ADDRESS, article.id()).then().statusCode(401);
    }

    @Test
    void givenAnArticleFromBeforeFindings_whenAskedFor_thenItIsSaidThatItWasNotRead() {
        var article = article();
        topics.send(article);

        awaitRead(article, 1, 1)
                .body("layers.name", equalTo(List.of("sentence")))
                .body("findings.entities", hasSize(0))
                .body("findings.tone", nullValue())
                .body("withheld.entities", equalTo(0))
                .body("complete", is(false))
                .body("note", containsString("not read"));
    }

    @Test
    void givenAnOldMessageWithoutTheMember_whenStored_thenItIsAnswered() {
        var article = article();
        String message = topics.json(article.enriched()).replace("\"findings\":", "\"once\":");
        topics.send(ArticleEnriched.TOPIC, article.id(), message);

        awaitRead(article, 1, 1)
                .body("complete", is(false))
                .body("note", containsString("not read"));
    }

    @Test
    void givenANewGeneration_whenItArrives_thenItReplacesTheOldAndTheOldStaysAway() {
        var article = article();
        topics.send(Reading.of(article));
        awaitRead(article, 1, 1).header("ETag", equalTo("\"1-1\""));
        var found = Reading.findings();
        var fewer =
                new Findings(
                        List.of(),
                        found.entities(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null);

        topics.send(Reading.of(article.age(1, 2), fewer));
        awaitRead(article, 1, 2).body("findings.quotations", hasSize(0));
        topics.send(Reading.of(article));
        var last = article();
        topics.send(Reading.of(last));
        awaitRead(last, 1, 1);

        awaitRead(article, 1, 2)
                .body("findings.entities", hasSize(4))
                .body("findings.quotations", hasSize(0));
    }

    @Test
    void givenANewGenerationThatFindsNothing_whenItArrives_thenTheOldFindingsAreGone()
            throws SQLException {
        var article = article();
        topics.send(Reading.of(article));
        awaitRead(article, 1, 1);

        topics.send(Reading.of(article.age(1, 2), Findings.NONE));

        awaitRead(article, 1, 2)
                .body("findings.entities", hasSize(0))
                .body("complete", is(true))
                .body("note", nullValue());
        assertEquals(0, stored(article.id()));
    }

    @Test
    void givenAKnownEntityTag_whenAskedAgain_thenOnlyAChangeIsSent() {
        var article = article();
        topics.send(Reading.of(article));
        awaitRead(article, 1, 1)
                .header("ETag", equalTo("\"1-1\""))
                .header("Cache-Control", notNullValue());

        as("ana")
                .header("If-None-Match", "\"1-1\"")
                .get(ADDRESS, article.id())
                .then()
                .statusCode(304);
        topics.send(Reading.of(article.age(2, 1)));
        awaitRead(article, 2, 1);
        as("ana")
                .header("If-None-Match", "\"1-1\"")
                .get(ADDRESS, article.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2-1\""));
    }

    @Test
    void givenAWithdrawal_whenItArrives_thenTheFindingsAreErased() throws SQLException {
        var article = article();
        topics.send(Reading.of(article));
        awaitRead(article, 1, 1);
        assertEquals(1, stored(article.id()));

        topics.send(article.withdrawn(2));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as("ana").get(ADDRESS, article.id()).then().statusCode(404));
        assertEquals(0, stored(article.id()));
    }
}
