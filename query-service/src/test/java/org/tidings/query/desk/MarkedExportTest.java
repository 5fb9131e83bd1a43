package org.tidings.query.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Marks in what leaves: one's own, the organisation's, and nobody else's.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MarkedExportTest {
    @Inject Topics topics;

    private String word = "";
    private Sample article = Sample.of("", "");

    @BeforeEach
    void anArticleArrives() {
        word = unique();
        article = Sample.of("Ferry", "The " + word + " left.");
        topics.send(article);
        awaitFound("ana", word, 1);
    }

    @Test
    void givenMarksOfSeveralPeople_whenExported_thenEachHasTheirOwnAndTheOrganisations() {
        String list = list("Of ana " + word);
        mark(
                "ana",
                Map.of(
                        "starred",
                        true,
                        "assignTo",
                        "me",
                        "addTags",
                        List.of("Urgent " + word),
                        "addToLists",
                        List.of(list)));
        mark("lea", Map.of("read", true));
        as("ana")
                .contentType("application/json")
                .body(Map.of("text", "Call them."))
                .post("/api/v1/articles/{id}/notes", article.id())
                .then()
                .statusCode(201);

        var ana = marks("ana");
        assertTrue(ana.getBoolean("marks.starred"));
        assertFalse(ana.getBoolean("marks.read"));
        assertEquals(List.of("Of ana " + word), ana.getList("marks.lists"));
        var lea = marks("lea");
        assertFalse(lea.getBoolean("marks.starred"));
        assertTrue(lea.getBoolean("marks.read"));
        assertEquals(List.of(), lea.getList("marks.lists"));
        for (var each : List.of(ana, lea)) {
            assertEquals("Ana Demo", each.get("marks.assigned"));
            assertEquals(List.of("Urgent " + word), each.getList("marks.tags"));
            assertEquals("Call them.", each.get("marks.notes[0].text"));
            assertEquals("Ana Demo", each.get("marks.notes[0].by"));
        }
        for (String format : List.of("csv", "jsonl", "ninjs")) {
            String globexs = export("gus", Map.of("format", format, "marks", true)).asString();
            String without = export("ana", Map.of("format", format)).asString();
            for (String file : List.of(globexs, without)) {
                assertTrue(file.contains("Ferry"), file);
                assertFalse(file.contains("Urgent"), file);
                assertFalse(file.contains("Call them."), file);
                assertFalse(file.contains("Ana Demo"), file);
            }
        }
    }

    @Test
    void givenMarks_whenExportAndFacetsAreNarrowed_thenOnlyTheCallersMarksCount() {
        topics.send(Sample.of("Other", "Another " + word + "."));
        awaitFound("ana", word, 2);
        mark("ana", Map.of("starred", true));

        assertEquals("1", export("ana", Map.of("mark", "starred")).header("Tidings-Total"));
        assertEquals("0", export("lea", Map.of("mark", "starred")).header("Tidings-Total"));
        assertEquals("1", export("ana", Map.of("mark", "starred")).header("Tidings-Total"));
        facets("ana", "starred").then().body("total", equalTo(1));
        facets("ana", "unread").then().body("total", equalTo(2));
        facets("lea", "starred").then().body("total", equalTo(0));
        facets("ana", "loved").then().statusCode(400).body("parameter", equalTo("mark"));
        facets("pat", "read").then().statusCode(403);
        as("pat")
                .queryParam("q", word)
                .queryParam("marks", "true")
                .get("/api/v1/search/export")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tidings:problem:no-organization"));
    }

    private static String list(String name) {
        return as("ana")
                .contentType("application/json")
                .body(Map.of("name", name, "shared", false))
                .post("/api/v1/lists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void mark(String user, Map<String, Object> change) {
        var body = new HashMap<>(change);
        body.put("articles", List.of(article.id()));
        as(user).contentType("application/json")
                .body(body)
                .post("/api/v1/articles/marks")
                .then()
                .statusCode(200);
    }

    private JsonPath marks(String user) {
        return JsonPath.from(export(user, Map.of("format", "jsonl", "marks", true)).asString());
    }

    private Response export(String user, Map<String, Object> parameters) {
        var file =
                as(user).queryParam("q", word).queryParams(parameters).get("/api/v1/search/export");
        assertEquals(200, file.statusCode(), file::asString);
        return file;
    }

    private Response facets(String user, String mark) {
        return as(user).queryParam("q", word)
                .queryParam("field", "outlet")
                .queryParam("mark", mark)
                .get("/api/v1/search/facets");
    }
}
