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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CollectedArticlesConsumerTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject ObjectMapper json;

    private static ArticleCollected article(String text) {
        return new ArticleCollected(
                UUID.randomUUID(),
                1,
                Visibility.of("a-organisation"),
                null,
                "Ferry returns",
                null,
                text,
                false,
                new Clocks(
                        PublicationTime.UNKNOWN,
                        Instant.parse("2026-03-02T10:04:11Z"),
                        null,
                        PublicationTime.UNKNOWN),
                new Rights(Rights.Use.FULL_TEXT, null, null),
                new Provenance(Provenance.Channel.TEXT, null, null, null, null, "ana"),
                List.of(),
                PageFacts.NONE,
                OriginSigns.NONE,
                Set.of());
    }

    @Test
    void givenACollectedArticle_whenRead_thenItIsPublishedWhole() throws Exception {
        var collected = article("The ferry sails again. It left at noon.");
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
        var next = article("Nobody waits. Everyone sails.");
        var message = json.writeValueAsString(article("Hidden.")).replace("visibility", "nothing");
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
        var collected = article("The ferry sailed long ago. It left at noon.");
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
    void givenTheService_whenAskedForReadiness_thenTheModelsAreLoaded() {
        RestAssured.given()
                .when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'models' }.status", is("UP"));
    }
}
