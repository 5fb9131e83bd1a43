package org.tidings.query.desk;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.search;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;

/// What becomes of an article that is marked.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MarkingTest extends DeskTest {
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

    @Test
    void givenArticles_whenANoteIsWrittenOnAll_thenEachHasIt() {
        var ids = arrived(3);

        mark("ana", Map.of("articles", ids, "addNote", " Nobody answers. "))
                .statusCode(200)
                .body("articles.marks.notes", contains(1, 1, 1));

        for (String id : ids) {
            as("lea")
                    .get("/api/v1/articles/{id}/notes", id)
                    .then()
                    .body("text", contains("Nobody answers."))
                    .body("writer", contains(name("ana")));
        }
        mark("ana", Map.of("articles", ids, "read", true, "addNote", " "))
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:note-invalid"));
        search("ana", word).body("hits.marks.read", contains(false, false, false));
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
}
