package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is found in the seed article, once it came through the newsroom's feed, and once its
/// text is given.
class SeedFindingsTest {
    private static final Journey JOURNEY = Journey.current();

    /// The quoted words' beginnings, in reading order, and who said them.
    private static final List<String> QUOTED =
            List.of(
                    "Our mission is to discuss efforts: Dan Driscoll",
                    "Achieving durable peace: Marco Rubio",
                    "We will not give up a single inch: Volodymyr Zelensky",
                    "Any peace deal must be acceptable: Kaja Kallas",
                    "the Ukrainians do not want any form: Jean-Noël Barrot",
                    "The path to peace is fraught: Maria Ivanova",
                    "Both sides need to demonstrate: Maria Ivanova");

    private static String seed;
    private static String id;

    @BeforeAll
    static void givenTheDemoNewsroomIsFollowed() throws IOException {
        seed = Files.readString(Path.of("../seeds/000_4f6ff7d9bb5f2af5.txt"));
        JOURNEY.followNewsroom();
        id = awaitOne("\"demonstrate flexibility and willingness to compromise\"");
    }

    private static String awaitOne(String query) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> !hits(query).isEmpty());
        return hits(query).getFirst();
    }

    private static List<String> hits(String query) {
        return JOURNEY.as("ana")
                .queryParam("q", query)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("hits.id");
    }

    private static JsonPath findings(String user, String article) {
        return JOURNEY.as(user)
                .get("/api/v1/articles/{id}/findings", article)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath enrich(String user, Map<String, String> text) {
        return JOURNEY.as(user)
                .contentType("application/json")
                .body(text)
                .post("/api/v1/enrich")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Words in quotation marks and their speakers, as [#QUOTED] has them.
    private static List<String> quoted(String text, JsonPath answer) {
        List<String> quoted = new ArrayList<>();
        for (Map<String, Object> quotation :
                answer.<Map<String, Object>>getList("findings.quotations")) {
            if (!quotation.get("kind").equals("INDIRECT")) {
                var span = (Map<?, ?>) quotation.get("span");
                var words = text.substring((int) span.get("start"), (int) span.get("end"));
                var speaker = (Map<?, ?>) quotation.get("speaker");
                quoted.add(beginning(words) + ": " + speaker.get("name"));
            }
        }
        return quoted;
    }

    private static String beginning(String words) {
        return QUOTED.stream()
                .map(known -> known.substring(0, known.indexOf(": ")))
                .filter(words::startsWith)
                .findFirst()
                .orElse(words);
    }

    @Test
    void givenTheSeedArticleCameByItsFeed_whenItsFindingsAreRead_thenAllWhoMayReadItHaveThem() {
        for (String user : List.of("ana", "gus", "pat")) {
            var found = findings(user, id);

            assertEquals(QUOTED, quoted(seed, found), user);
            assertEquals(21, found.getList("layers").size());
            assertEquals(37, found.getList("sentences").size());
            assertEquals(true, found.getBoolean("complete"));
            assertEquals(List.of(), found.getList("findings.embedding.vector"));
        }
    }

    @Test
    void givenTheNewsroom_whenSomebodysWordsAreSought_thenTheyAreFoundAndNobodyElses() {
        String words = "text:(inch* NEAR/6 land)";
        String others = "quotation:(speaker:\"Aldo Wrenfield\" AND " + words + ")";
        String wrenfield = awaitOne(others);

        var found = hits("quotation:( speaker:\"Volodymyr Zelensky\" AND " + words + " )");
        assertTrue(found.contains(id), found::toString);
        assertFalse(found.contains(wrenfield), found::toString);
        assertTrue(hits("inch* NEAR/6 land").contains(wrenfield));
        assertTrue(hits("count:( what:killed AND value:>=20 ) AND place:Ternopil").contains(id));
        assertTrue(hits("claim:( text:\"peace plan\" AND status:unconfirmed )").contains(id));
        assertTrue(hits("role:\"political scientist\"").contains(id));
    }

    @Test
    void givenTheSeedArticlesText_whenItIsGivenToBeRead_thenTheSameIsFound() {
        var found = findings("ana", id);
        var read =
                enrich(
                        "gus",
                        Map.of("text", seed, "title", "Americans in Kyiv: A New Push for Peace?"));

        assertEquals(QUOTED, quoted(seed, read));
        for (String part : List.of("language", "sentences", "layers")) {
            assertEquals(found.<Object>get(part), read.<Object>get(part), part);
        }
        assertEquals(withoutVector(found), withoutVector(read));
    }

    private static Map<String, Object> withoutVector(JsonPath answer) {
        Map<String, Object> findings = new LinkedHashMap<>(answer.getMap("findings"));
        findings.remove("embedding");
        return findings;
    }

    @Test
    void givenAnArticleInGerman_whenItsFindingsAreRead_thenItIsSaidWhatWasNotDone() {
        var found = findings("ana", awaitOne("Demonstrationstext"));

        assertEquals("de", found.getString("language.tag"));
        assertEquals("en", found.getString("findings.embedding.trainedOn"));
        assertEquals(List.of(), found.getList("findings.quotations"));
        for (Map<String, Object> layer : found.<Map<String, Object>>getList("layers")) {
            var name = layer.get("name").toString();
            var expected =
                    switch (name) {
                        case "language", "section", "sentence" -> "DONE";
                        case "embedding" -> "PARTIAL";
                        default -> "SKIPPED";
                    };
            assertEquals(expected, layer.get("status"), name);
        }
    }

    @Test
    void givenNobodyOrNoText_whenCalled_thenItIsRefused() {
        JOURNEY.anonymous()
                .get("/api/v1/articles/{id}/findings", id)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:tidings:problem:not-authenticated"));
        JOURNEY.anonymous()
                .contentType("application/json")
                .body(Map.of("text", "The ferry left."))
                .post("/api/v1/enrich")
                .then()
                .statusCode(401);
        JOURNEY.as("ana")
                .contentType("application/json")
                .body(Map.of("text", " "))
                .post("/api/v1/enrich")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:text-empty"))
                .body("traceId", not(equalTo(null)));
    }

    @Test
    void givenTheGateway_whenAskedForNlpServicesDocument_thenItIsThere() {
        JOURNEY.as("gus")
                .accept("application/json")
                .get("/api/v1/openapi/nlp")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasSize(1))
                .body("paths.'/api/v1/enrich'.post.operationId", is("enrich"));
    }
}
