package org.tidings.query.desk;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.search;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DeskTest {
    @Inject Topics topics;

    private final String word = unique();

    private List<String> arrived(int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var article = Sample.of("Ferry " + i, word + ". The ferry sails.");
            topics.send(article);
            ids.add(article.id().toString());
        }
        awaitFound("ana", word, count);
        return ids;
    }

    private static ValidatableResponse mark(String user, Map<String, Object> change) {
        return as(user).contentType(ContentType.JSON)
                .body(change)
                .post("/api/v1/articles/marks")
                .then();
    }

    private static ValidatableResponse list(String user, String name, boolean shared) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("name", name, "shared", shared))
                .post("/api/v1/lists")
                .then();
    }

    private static ValidatableResponse note(String user, String article, String text) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/articles/{id}/notes", article)
                .then();
    }

    private ValidatableResponse marked(String user, String mark) {
        return as(user).queryParam("q", word)
                .queryParam("mark", mark)
                .get("/api/v1/search")
                .then()
                .statusCode(200);
    }

    @Test
    void givenArticles_whenMarkedInBulk_thenHitsAndArticlesCarryTheMarks() {
        var ids = arrived(3);
        String tag = "Tag " + word;
        String list = list("ana", "List " + word, false).statusCode(201).extract().path("id");

        mark(
                        "ana",
                        Map.of(
                                "articles",
                                ids,
                                "read",
                                true,
                                "starred",
                                true,
                                "assignTo",
                                "me",
                                "addTags",
                                List.of(tag),
                                "addToLists",
                                List.of(list)))
                .statusCode(200)
                .body("articles.id", containsInAnyOrder(ids.toArray()));
        note("ana", ids.getFirst(), "Ask the harbour.").statusCode(201);

        search("ana", word)
                .body("hits.marks.read", contains(true, true, true))
                .body("hits.marks.starred", contains(true, true, true))
                .body("hits[0].marks.tags", contains(tag))
                .body("hits[0].marks.lists.name", contains("List " + word));
        as("ana")
                .get("/api/v1/articles/{id}", ids.getFirst())
                .then()
                .body("marks.notes", equalTo(1))
                .body("marks.assigned.name", equalTo(name("ana")));
        as("lea")
                .get("/api/v1/articles/{id}", ids.getFirst())
                .then()
                .body("marks.read", equalTo(false))
                .body("marks.starred", equalTo(false))
                .body("marks.tags", contains(tag))
                .body("marks.lists", empty())
                .body("marks.assigned.name", equalTo(name("ana")));
    }

    private static String name(String user) {
        as(user).get("/api/v1/colleagues").then().statusCode(200);
        return as(user)
                .get("/api/v1/colleagues")
                .then()
                .extract()
                .jsonPath()
                .getList("name", String.class)
                .stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(user))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givenMarks_whenTakenAway_thenTheyAreGone() {
        var ids = arrived(1);
        String tag = "Gone " + word;
        mark(
                "ana",
                Map.of(
                        "articles",
                        ids,
                        "read",
                        true,
                        "starred",
                        true,
                        "assignTo",
                        "me",
                        "addTags",
                        List.of(tag)));

        mark(
                        "ana",
                        Map.of(
                                "articles",
                                ids,
                                "read",
                                false,
                                "starred",
                                false,
                                "assignTo",
                                "nobody",
                                "removeTags",
                                List.of(tag.toUpperCase(Locale.ROOT))))
                .statusCode(200)
                .body("articles[0].marks.read", equalTo(false))
                .body("articles[0].marks.starred", equalTo(false))
                .body("articles[0].marks.assigned", nullValue())
                .body("articles[0].marks.tags", empty());
    }

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

    @Test
    void givenAMarkedArticle_whenItIsWithdrawn_thenNothingShowsIt() {
        var article = Sample.of("Ferry", word);
        topics.send(article);
        awaitFound("ana", word, 1);
        var ids = List.of(article.id().toString());
        String shared = list("ana", "Left " + word, true).extract().path("id");
        mark(
                "ana",
                Map.of("articles", ids, "addTags", List.of(word), "addToLists", List.of(shared)));
        search("ana", "tag:" + word).body("total", equalTo(1));

        topics.send(article.withdrawn(2));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("ana", "tag:" + word).body("total", equalTo(0)));
        as("ana")
                .get("/api/v1/tags")
                .then()
                .body("find { it.name == '" + word + "' }.articles", equalTo(0));
        as("ana")
                .get("/api/v1/lists")
                .then()
                .body("find { it.id == '" + shared + "' }.articles", equalTo(0));
        as("ana").get("/api/v1/articles/{id}/notes", article.id()).then().statusCode(404);
        mark("ana", Map.of("articles", ids, "read", true)).statusCode(422);
    }

    @Test
    void givenAnArticle_whenItsMarksChange_thenItsEntityTagDoesForWhoSeesThem() {
        var ids = arrived(1);
        String id = ids.getFirst();
        String before = as("ana").get("/api/v1/articles/{id}", id).header("ETag");
        String leas = as("lea").get("/api/v1/articles/{id}", id).header("ETag");

        mark("ana", Map.of("articles", ids, "starred", true));

        assertNotEquals(before, as("ana").get("/api/v1/articles/{id}", id).header("ETag"));
        assertEquals(leas, as("lea").get("/api/v1/articles/{id}", id).header("ETag"));
    }

    @Test
    void givenAThousandArticles_whenMarkedInOneRequest_thenAllAre() {
        var ids = arrived(1_000);

        mark("ana", Map.of("articles", ids, "starred", true, "addTags", List.of("Many " + word)))
                .statusCode(200)
                .body("articles", hasSize(1_000));

        search("ana", "tag:\"many " + word + "\"").body("total", equalTo(1_000));
        ids.add(UUID.randomUUID().toString());
        mark("ana", Map.of("articles", ids, "starred", true))
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:mark-change-invalid"));
        mark("ana", Map.of("articles", List.of(ids.getFirst())))
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:mark-change-invalid"));
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
    @ValueSource(strings = {"", " ", "...", "a\"b", "a*", "=a", "“a”"})
    void givenANameThatNoQueryCanAskFor_whenGiven_thenItIsRefused(String name) {
        list("ana", name, false)
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:list-name-invalid"));
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
