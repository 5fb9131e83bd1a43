package org.tidings.query.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.search;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;

/// Who may see and change what lies on a desk.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DeskAccessTest extends DeskTest {
    @Test
    void givenAnotherOrganisation_whenItAsks_thenNothingOfTheseIsThere() {
        var ids = arrived(1);
        String id = ids.getFirst();
        String tag = "Secret " + word;
        String shared = list("ana", "Secret " + word, true).extract().path("id");
        mark(
                        "ana",
                        Map.of(
                                "articles",
                                ids,
                                "assignTo",
                                "me",
                                "starred",
                                true,
                                "addTags",
                                List.of(tag),
                                "addToLists",
                                List.of(shared)))
                .statusCode(200);
        String note = note("ana", id, "Between us.").extract().path("id");
        String tagId = as("ana").get("/api/v1/tags").path("find { it.name == '" + tag + "' }.id");

        as("gus")
                .get("/api/v1/articles/{id}", id)
                .then()
                .body("marks.tags", empty())
                .body("marks.lists", empty())
                .body("marks.notes", equalTo(0))
                .body("marks.starred", equalTo(false))
                .body("marks.assigned", nullValue());
        search("gus", "tag:\"" + tag + "\"").statusCode(200).body("total", equalTo(0));
        search("gus", "tag:" + tagId).body("total", equalTo(0));
        search("gus", "list:" + shared).body("total", equalTo(0));
        search("gus", word + " note:us").body("total", equalTo(0));
        search("ana", word + " note:us").body("total", equalTo(1));
        search("pat", "list:" + shared).body("total", equalTo(0));
        as("gus").get("/api/v1/tags").then().body("name", not(hasItem(tag)));
        as("gus").get("/api/v1/lists").then().body("id", not(hasItem(shared)));
        as("gus").get("/api/v1/articles/{id}/notes", id).then().body("$", empty());
        as("gus").delete("/api/v1/articles/{id}/notes/{note}", id, note).then().statusCode(404);
        as("gina").delete("/api/v1/tags/{id}", tagId).then().statusCode(404);
        as("gina").delete("/api/v1/lists/{id}", shared).then().statusCode(404);
        mark("gus", Map.of("articles", ids, "addToLists", List.of(shared)))
                .statusCode(404)
                .body("type", equalTo("urn:tidings:problem:list-not-found"));
        mark("gus", Map.of("articles", ids, "removeTags", List.of(tag))).statusCode(200);
        search("ana", "tag:\"" + tag + "\"").body("total", equalTo(1));
        String ana =
                as("ana").get("/api/v1/colleagues").path("find { it.name =~ /(?i)^ana/ }.person");
        mark("gus", Map.of("articles", ids, "assignTo", ana))
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:colleague-unknown"));
    }

    @Test
    void givenAnArticleThatIsNotVisible_whenMarkedWithOthers_thenNothingIsChanged() {
        var ids = arrived(2);
        var globex = Visibility.of(TestStack.current().organization("globex"));
        var hidden = Sample.of("Hidden", "Hidden " + word).of(globex);
        topics.send(hidden);
        awaitFound("gus", word, 3);
        var asked = new ArrayList<>(ids);
        asked.add(hidden.id().toString());
        asked.add("no-id");

        mark("ana", Map.of("articles", asked, "starred", true, "addTags", List.of("T" + word)))
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:articles-not-visible"))
                .body("articles", containsInAnyOrder(hidden.id().toString(), "no-id"));

        marked("ana", "starred").body("total", equalTo(0));
        as("ana").get("/api/v1/tags").then().body("name", not(hasItem("T" + word)));
        note("ana", hidden.id().toString(), "Hello").statusCode(404);
        as("ana").get("/api/v1/articles/{id}/notes", hidden.id()).then().statusCode(404);
    }

    @Test
    void givenWhatOthersMade_whenChanged_thenOnlyByThemAndByLeads() {
        var ids = arrived(1);
        mark("lea", Map.of("articles", ids, "addTags", List.of("Leas " + word)));
        String tag =
                as("ana").get("/api/v1/tags").path("find { it.name == 'Leas " + word + "' }.id");
        String leas = list("lea", "Leas " + word, true).extract().path("id");
        String anas = list("ana", "Anas " + word, true).extract().path("id");
        String note = note("ana", ids.getFirst(), "First").extract().path("id");

        as("ana")
                .delete("/api/v1/tags/{id}", tag)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tidings:problem:not-yours"));
        as("ana").delete("/api/v1/lists/{id}", leas).then().statusCode(403);
        rename("lea", "/api/v1/lists/" + anas, "LEAS " + word)
                .statusCode(409)
                .body("type", equalTo("urn:tidings:problem:list-name-taken"));
        rename("lea", "/api/v1/lists/" + anas, "Renamed " + word).statusCode(204);
        rename("lea", "/api/v1/tags/" + tag, "LEAS " + word).statusCode(204);
        as("lea")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Not mine"))
                .put("/api/v1/articles/{id}/notes/{note}", ids.getFirst(), note)
                .then()
                .statusCode(404);
        as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Second"))
                .put("/api/v1/articles/{id}/notes/{note}", ids.getFirst(), note)
                .then()
                .statusCode(200)
                .body("text", equalTo("Second"));
        as("lea")
                .delete("/api/v1/articles/{id}/notes/{note}", ids.getFirst(), note)
                .then()
                .statusCode(204);
        as("lea").delete("/api/v1/tags/{id}", tag).then().statusCode(204);
        as("ana")
                .get("/api/v1/articles/{id}", ids.getFirst())
                .then()
                .body("marks.tags", empty())
                .body("marks.notes", equalTo(0));
    }

    private static ValidatableResponse rename(String user, String address, String name) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .put(address)
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tags",
                "/api/v1/lists",
                "/api/v1/colleagues",
                "/api/v1/articles/x/notes"
            })
    void givenNobodyOfAnOrganisation_whenAsked_thenItIsRefused(String address) {
        as("pat").get(address).then().statusCode(403);
        given().get(address).then().statusCode(401);
    }
}
