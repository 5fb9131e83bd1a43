package org.tidings.nlp.enrich;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Quotation;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.nlp.reading.ReadingTurns;
import org.tidings.nlp.reading.ReadingTurns.Work;

@QuarkusTest
@Timeout(120)
@QuarkusTestResource(StackResource.class)
class EnrichResourceTest {
    private static final String TEXT =
            "The ferry will sail again tomorrow, harbour master Tessa Quill said on Monday. \"Nobody"
                    + " was hurt,\" she said.";

    @Inject ReadingTurns turns;
    @Inject ObjectMapper json;

    private static RequestSpecification as(String user) {
        return given().auth()
                .oauth2(TestStack.current().token(user))
                .contentType("application/json");
    }

    private static Response enrich(String user, Map<String, String> body) {
        return as(user).body(body).post("/api/v1/enrich");
    }

    private record Answer(
            String text,
            boolean truncated,
            Language language,
            List<Span> sentences,
            List<Layer> layers,
            Findings findings) {}

    private Answer read(Map<String, String> body) throws Exception {
        var answer = enrich("ana", body).then().statusCode(200).extract().asString();
        return json.readValue(answer, Answer.class);
    }

    @Test
    void givenAText_whenRead_thenWhatIsFoundInItIsTheAnswer() throws Exception {
        var answer = read(Map.of("text", TEXT, "title", "Ferry", "published", "2026-03-02"));

        assertEquals(TEXT, answer.text());
        assertEquals("en", answer.language().tag());
        assertEquals(2, answer.sentences().size());
        assertEquals(21, answer.layers().size());
        var said =
                answer.findings().quotations().stream()
                        .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                        .toList();
        assertEquals(1, said.size());
        assertEquals("Tessa Quill", said.getFirst().speaker().name());
        assertEquals(
                "Nobody was hurt,",
                TEXT.substring(said.getFirst().span().start(), said.getFirst().span().end()));
        assertEquals(
                "2026-03-03", answer.findings().times().getFirst().from().toString(), "tomorrow");
    }

    @Test
    void givenAGermanText_whenRead_thenItIsSaidWhatWasNotDone() throws Exception {
        var answer =
                read(
                        Map.of(
                                "text",
                                "Die Fähre verließ den Hafen am Mittag. Sie kam erst um sechs Uhr"
                                        + " abends zurück."));

        assertEquals("de", answer.language().tag());
        assertEquals(2, answer.sentences().size());
        var embedding = answer.findings().embedding();
        assertEquals("en", embedding.trainedOn());
        assertEquals(384, embedding.vector().size());
        assertEquals(List.of(), answer.findings().entities());
        for (var layer : answer.layers()) {
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

    @Test
    void givenThoseWhoMayRead_whenTheyGiveAText_thenItIsReadForEach() {
        for (String user : List.of("ana", "lea", "adam", "gus", "pat")) {
            enrich(user, Map.of("text", "The ferry left at noon."))
                    .then()
                    .statusCode(200)
                    .body("truncated", is(false));
        }
    }

    @Test
    void givenNoTokenOrABadOne_whenATextIsGiven_thenItIsRefused() {
        given().contentType("application/json")
                .body(Map.of("text", TEXT))
                .post("/api/v1/enrich")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("urn:tidings:problem:not-authenticated"));
        given().auth()
                .oauth2(TestStack.current().token("ana") + "x")
                .contentType("application/json")
                .body(Map.of("text", TEXT))
                .post("/api/v1/enrich")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"text\": null}", "{\"text\": \" \\n \"}"})
    void givenNoText_whenGiven_thenItIsSaid(String body) {
        as("ana")
                .body(body)
                .post("/api/v1/enrich")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:text-empty"));
    }

    @Test
    void givenWhatIsNoJson_whenGiven_thenTheAnswerSaysWhere() {
        as("ana")
                .body("{\"text\":\n \"The ferry\"")
                .post("/api/v1/enrich")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:malformed-request"))
                .body("line", equalTo(2));
    }

    @Test
    void givenTooMuchOrAWrongDay_whenGiven_thenItIsRefused() {
        enrich("ana", Map.of("text", "x".repeat(GivenText.LONGEST + 1)))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:text-too-long"))
                .body("detail", containsString("2,000,000"));
        enrich("ana", Map.of("text", TEXT, "published", "last week"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:published-at-invalid"));
    }

    @Test
    void givenHalfACharacter_whenRead_thenThereIsAnAnswer() {
        as("ana")
                .body("{\"text\": \"The ferry \\ud83d left.\", \"published\": null}")
                .post("/api/v1/enrich")
                .then()
                .statusCode(200)
                .body("text", equalTo("The ferry \ufffd left."));
    }

    @Test
    void givenAllPlacesTaken_whenTextsAreGiven_thenOneWaitsAndTheNextIsRefusedAtOnce()
            throws Exception {
        enrich("gus", Map.of("text", TEXT)).then().statusCode(200);
        var last = turns.begin(Work.NEWS);
        // Not in the common pool, which the language detector needs.
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var _ = turns.begin(Work.NEWS)) {
            var waiting =
                    CompletableFuture.supplyAsync(
                            () -> enrich("ana", Map.of("text", "The ferry left at noon.")),
                            callers);
            await().atMost(Duration.ofSeconds(25)).until(() -> turns.waiting(Work.GIVEN) == 1);

            enrich("gus", Map.of("text", TEXT))
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("type", equalTo("urn:tidings:problem:reading-busy"));

            last.close();
            waiting.get().then().statusCode(200);
        }
        assertEquals(0, turns.waiting(Work.GIVEN));
    }

    @Test
    void givenATextWasRead_whenMetricsAreRead_thenTheyCountTimeAndItemsOfEachLayer() {
        enrich("ana", Map.of("text", TEXT)).then().statusCode(200);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "tidings_layer_seconds_count{layer=\"quotation\",status=\"done\""))
                .body(containsString("tidings_layer_items_total{layer=\"quotation\"}"))
                .body(containsString("tidings_reading_now{work=\"given\"}"))
                .body(containsString("tidings_reading_waiting{work=\"news\"}"));
    }

    @Test
    void givenTheService_whenAskedForItsDocument_thenItDescribesTheAddress() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/enrich'.post.operationId", equalTo("enrich"))
                .body(
                        "paths.'/api/v1/enrich'.post.requestBody.content.'application/json'"
                                + ".examples",
                        notNullValue())
                .body("paths.'/api/v1/enrich'.get", nullValue())
                .body("paths.keySet()", hasSize(1));
    }
}
