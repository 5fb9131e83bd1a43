package org.tidings.query.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.search;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.localstack.testing.StackResource;

/// Queries that ask for marks.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MarkedSearchTest extends DeskTest {
    @Test
    void givenATagAndLists_whenQueriesAskForThem_thenWhoMaySeeThemFinds() {
        var ids = arrived(3);
        var first = List.of(ids.get(0));
        var second = List.of(ids.get(1));
        String own = list("ana", "Own " + word, false).extract().path("id");
        String shared = list("ana", "Shared " + word, true).extract().path("id");
        mark("ana", Map.of("articles", first, "addTags", List.of("Très " + word)));
        mark("ana", Map.of("articles", second, "addToLists", List.of(own)));
        mark("ana", Map.of("articles", ids, "addToLists", List.of(shared)));

        for (String user : List.of("ana", "lea")) {
            search(user, "tag:\"tres " + word + "\"").body("hits.id", equalTo(first));
            search(user, word + " -tag:\"tres " + word + "\"").body("total", equalTo(2));
            search(user, word + " list:\"shared " + word + "\"").body("total", equalTo(3));
            search(user, "list:" + shared).body("total", equalTo(3));
        }
        search("ana", "list:\"own " + word + "\"").body("hits.id", equalTo(second));
        search("lea", "list:\"own " + word + "\"").body("total", equalTo(0));
        search("lea", "list:" + own).body("total", equalTo(0));
        search("ana", "tag:(\"tres " + word + "\" OR nosuchtag)").body("total", equalTo(1));
        as("ana")
                .queryParam("q", word + " list:" + shared)
                .get("/api/v1/queries/explain")
                .then()
                .statusCode(200);
    }

    @Test
    void givenNotes_whenQueriesAskForTheirWords_thenTheOrganisationFindsTheArticles() {
        var ids = arrived(3);
        note("ana", ids.get(0), "Rappelé le port (" + word + "), NOBODY answers.");
        note("lea", ids.get(1), "Nobody. " + word + " answers tomorrow");
        String third = note("ana", ids.get(2), "Done").extract().path("id");

        for (String user : List.of("ana", "lea")) {
            search(user, "note:" + word).body("total", equalTo(2));
            search(user, "note:\"" + word + " nobody\"")
                    .body("hits.id", equalTo(List.of(ids.get(0))));
            search(user, "note:\"rappele le\" note:" + word).body("total", equalTo(1));
            search(user, "note:rappel* " + word).body("hits.id", equalTo(List.of(ids.get(0))));
            search(user, word + " -note:rappel*").body("total", equalTo(2));
            search(user, word + " note:appel*").body("total", equalTo(0));
            search(user, word + " note:appele").body("total", equalTo(0));
            marked(user, "noted").body("total", equalTo(3));
        }
        marked("gus", "noted").body("total", equalTo(0));

        as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Changed " + word))
                .put("/api/v1/articles/{id}/notes/{note}", ids.get(2), third)
                .then()
                .statusCode(200);
        search("lea", "note:\"changed " + word + "\"").body("total", equalTo(1));
        search("lea", word + " note:done").body("total", equalTo(0));
    }

    @Test
    void givenPersonalMarks_whenSearchedBy_thenEachFindsTheirOwn() {
        var ids = arrived(3);
        mark("ana", Map.of("articles", List.of(ids.get(0)), "read", true));
        mark("lea", Map.of("articles", List.of(ids.get(1)), "starred", true));
        String lea =
                as("lea").get("/api/v1/colleagues").path("find { it.name =~ /(?i)^lea/ }.person");
        mark("ana", Map.of("articles", List.of(ids.get(2)), "assignTo", lea)).statusCode(200);

        marked("ana", "read").body("hits.id", equalTo(List.of(ids.get(0))));
        marked("ana", "unread").body("total", equalTo(2));
        marked("ana", "starred").body("total", equalTo(0));
        marked("lea", "starred").body("hits.id", equalTo(List.of(ids.get(1))));
        marked("lea", "assigned").body("hits.id", equalTo(List.of(ids.get(2))));
        marked("ana", "assigned").body("total", equalTo(0));
        as("ana")
                .queryParam("q", word)
                .queryParam("mark", "loved")
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("mark"));
        as("pat")
                .queryParam("q", word)
                .queryParam("mark", "read")
                .get("/api/v1/search")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "a\"b", "a*", "=a", "“a”"})
    void givenANameThatNoQueryCanAskFor_whenGiven_thenItIsRefused(String name) {
        list("ana", name, false)
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:list-name-invalid"));
    }
}
