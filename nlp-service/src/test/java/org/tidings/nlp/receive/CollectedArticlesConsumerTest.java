package org.tidings.nlp.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.localstack.testing.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CollectedArticlesConsumerTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject ObjectMapper json;

    @Test
    void givenACollectedArticle_whenRead_thenItIsPublishedWhole() throws Exception {
        var collected = Articles.of("The ferry sails again. It left at noon.");
        try (var topics = new Topics()) {
            topics.send(
                    ArticleCollected.TOPIC,
                    collected.articleId().toString(),
                    json.writeValueAsString(collected),
                    TRACE);

            var published = topics.await(ArticleEnriched.TOPIC, collected.articleId().toString());
            var enriched = json.readValue(published.value(), ArticleEnriched.class);

            assertEquals(collected, enriched.article());
            assertEquals("en", enriched.language().tag());
            assertEquals(2, enriched.sentences().size());
            var traceparent = published.headers().lastHeader("traceparent");
            assertNotNull(traceparent, "the trace goes on");
            assertTrue(new String(traceparent.value(), UTF_8).contains(TRACE));
        }
    }

    @Test
    void givenAMessageWithoutVisibility_whenReceived_thenItIsADeadLetterAndTheNextIsRead()
            throws Exception {
        var next = Articles.of("Nobody waits. Everyone sails.");
        var message =
                json.writeValueAsString(Articles.of("Hidden.")).replace("visibility", "nothing");
        try (var topics = new Topics()) {
            topics.send(ArticleCollected.TOPIC, "poisoned", message, TRACE);
            topics.send(ArticleCollected.TOPIC, "poisoned-too", "{\"articleId\": ", TRACE);
            topics.send(
                    ArticleCollected.TOPIC,
                    next.articleId().toString(),
                    json.writeValueAsString(next),
                    TRACE);

            var letter = topics.await(ArticleCollected.TOPIC + ".dead-letter", "poisoned");
            assertEquals(message, letter.value());
            var reason =
                    new String(letter.headers().lastHeader("dead-letter-reason").value(), UTF_8);
            assertTrue(reason.contains("visibility is missing"), reason);
            var trace = new String(letter.headers().lastHeader("traceparent").value(), UTF_8);
            assertTrue(trace.contains(TRACE), trace);
            topics.await(ArticleCollected.TOPIC + ".dead-letter", "poisoned-too");
            topics.await(ArticleEnriched.TOPIC, next.articleId().toString());
        }
    }

    @Test
    void givenAnArticleOfHistory_whenRead_thenItIsPublishedAsHistory() throws Exception {
        var collected = Articles.of("The ferry sailed long ago. It left at noon.");
        var message = json.writeValueAsString(collected);
        try (var topics = new Topics()) {
            topics.send(
                    ArticleCollected.BACKFILL_TOPIC,
                    "poisoned-history",
                    message.replace("visibility", "nothing"),
                    TRACE);
            topics.send(
                    ArticleCollected.BACKFILL_TOPIC,
                    collected.articleId().toString(),
                    message,
                    TRACE);

            var published =
                    topics.await(ArticleEnriched.BACKFILL_TOPIC, collected.articleId().toString());
            var enriched = json.readValue(published.value(), ArticleEnriched.class);
            assertEquals(collected, enriched.article());
            var letter =
                    topics.await(
                            ArticleCollected.BACKFILL_TOPIC + ".dead-letter", "poisoned-history");
            var reason =
                    new String(letter.headers().lastHeader("dead-letter-reason").value(), UTF_8);
            assertTrue(reason.contains("visibility is missing"), reason);
        }
    }

    @Test
    void givenAGermanArticle_whenRead_thenItSaysWhatWasNotDone() throws Exception {
        var collected =
                Articles.of("Die Fähre verließ den Hafen am Mittag. Sie kam abends um sechs.");
        try (var topics = new Topics()) {
            topics.send(
                    ArticleCollected.TOPIC,
                    collected.articleId().toString(),
                    json.writeValueAsString(collected),
                    TRACE);

            var published = topics.await(ArticleEnriched.TOPIC, collected.articleId().toString());
            var enriched = json.readValue(published.value(), ArticleEnriched.class);

            assertEquals("de", enriched.language().tag());
            assertEquals(2, enriched.sentences().size());
            assertEquals("en", enriched.findings().embedding().trainedOn());
            for (var layer : enriched.layers()) {
                var expected =
                        switch (layer.name()) {
                            case "language", "section", "sentence" -> Status.DONE;
                            case "embedding" -> Status.PARTIAL;
                            default -> Status.SKIPPED;
                        };
                assertEquals(expected, layer.status(), layer.name());
                assertEquals(expected == Status.DONE, layer.reason() == null, layer.name());
            }
        }
    }

    @Test
    void givenTheService_whenAskedForReadiness_thenTheModelsAreLoaded() {
        RestAssured.given()
                .when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'models' }.status", is("UP"));
    }
}
