package org.tidings.query.origin;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Placed;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Copies in the list of hits, and among what is similar.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CopiesSearchTest {
    @Inject Topics topics;

    @Test
    void givenCopies_whenGrouped_thenEachTextComesOnceWithWhatItsReaderMaySee() {
        String word = unique();
        String shared = word + " " + Prints.text(new Random().nextLong(), 120);
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var samples =
                List.of(
                        Sample.of("One", shared),
                        Sample.of("Two", shared),
                        Sample.of("Three", shared),
                        Sample.of("Own", shared).of(acme),
                        Sample.of("Own too", shared).of(acme),
                        Sample.of("Lone", word + " alone."));
        samples.forEach(each -> send(Prints.paper(each)));
        awaitFound("ana", word, 6);
        awaitCopies("ana", samples.getFirst(), 3);
        awaitCopies("ana", samples.get(3), 2);

        for (String order : List.of("newest", "relevance")) {
            assertEquals(List.of(0, 1, 2), grouped("ana", word, order, 1, 6));
            assertEquals(List.of(0, 2), grouped("gus", word, order, 1, 4));
            assertEquals(List.of(0, 2), grouped("pat", word, order, 1, 4));
        }
        as("ana")
                .queryParam("q", word)
                .get("/api/v1/search")
                .then()
                .body("hits", hasSize(6))
                .body("hits[0].copies", nullValue());
        as("ana")
                .queryParam("q", word)
                .queryParam("group", "stories")
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("group"));
    }

    /// Of the first text there are more copies than twenty pages of one hit would have.
    @Test
    void givenMoreCopiesThanHitsOnAPage_whenPagedGrouped_thenEachTextComesOnce() {
        String word = unique();
        var many = copies(word, 24, 0);
        var few = copies(word, 3, 21);
        var two = copies(word, 2, 30);
        send(Prints.paper(Sample.of("Lone", word + " alone.").fetched(before(22))));
        awaitFound("ana", word, 30);
        awaitCopies("ana", many, 24);
        awaitCopies("ana", few, 3);
        awaitCopies("ana", two, 2);

        for (String order : List.of("newest", "relevance")) {
            for (int limit = 1; limit <= 4; limit++) {
                assertEquals(List.of(0, 1, 2, 23), grouped("ana", word, order, limit, 30));
            }
        }
    }

    /// Each came a second before the one that was sent last.
    ///
    /// @return one of them
    private Sample copies(String word, int count, int from) {
        String shared = word + " " + Prints.text(new Random().nextLong(), 120);
        var last = Sample.of("Copy", shared);
        for (int i = 0; i < count; i++) {
            last = Sample.of("Copy " + i, shared).fetched(before(from + i));
            send(Prints.paper(last));
        }
        return last;
    }

    private static Instant before(int seconds) {
        return Instant.parse("2026-03-02T10:00:00Z").minusSeconds(seconds);
    }

    @Test
    void givenCopies_whenExportedGrouped_thenEachTextComesOnce() {
        String word = unique();
        String shared = word + " " + Prints.text(new Random().nextLong(), 120);
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var samples =
                List.of(
                        Sample.of("One", shared),
                        Sample.of("Two", shared),
                        Sample.of("Own", shared).of(acme),
                        Sample.of("Lone", word + " alone."));
        samples.forEach(each -> send(Prints.paper(each)));
        awaitFound("ana", word, 4);
        awaitCopies("ana", samples.getFirst(), 2);

        assertEquals(4, exported("ana", word, "none"));
        assertEquals(3, exported("ana", word, "copies"));
        assertEquals(2, exported("gus", word, "copies"));
    }

    private static long exported(String user, String query, String group) {
        return as(user).queryParam("q", query)
                .queryParam("format", "jsonl")
                .queryParam("group", group)
                .get("/api/v1/search/export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .count();
    }

    @Test
    void givenMeanings_whenSimilarIsAsked_thenCopiesAndOthersPrivateArticlesAreLeftOut() {
        String model = unique();
        String text = model + " " + Prints.text(new Random().nextLong(), 120);
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var article = Sample.of("One", text);
        var copy = Sample.of("Copy", text);
        var near = Sample.of("Near", model + " near.");
        var far = Sample.of("Far", model + " far.");
        var hidden = Sample.of("Hidden", model + " hidden.").of(acme);
        send(Placed.at(Prints.paper(article), model, 1f, 0f));
        send(Placed.at(Prints.paper(copy), model, 1f, 0f));
        send(Placed.at(near.enriched(), model, 0.96f, 0.28f));
        send(Placed.at(far.enriched(), model, 0f, 1f));
        send(Placed.at(hidden.enriched(), model, 0.8f, 0.6f));
        awaitFound("ana", model, 5);
        awaitCopies("ana", article, 2);

        assertEquals(List.of("Near", "Hidden", "Far"), similar("ana", article.id(), 200));
        assertEquals(List.of("Near", "Far"), similar("gus", article.id(), 200));
        assertEquals(List.of("Near", "Far"), similar("pat", article.id(), 200));
        similar("gus", hidden.id(), 404);
        similar("gus", UUID.randomUUID(), 404);
    }

    private static List<String> similar(String user, UUID article, int status) {
        var answer = as(user).get("/api/v1/articles/{id}/similar", article);
        assertEquals(status, answer.statusCode(), answer::asString);
        if (status == 200) {
            assertEquals("en", answer.path("trainedOn"));
        }
        return status == 200 ? answer.jsonPath().getList("articles.title") : List.of();
    }

    /// Page by page; all but the last one are full.
    ///
    /// @return how many copies stand beside each hit, in order of their number
    private static List<Integer> grouped(
            String user, String query, String order, int limit, int total) {
        var copies = new ArrayList<Integer>();
        String cursor = null;
        do {
            var page = page(user, query, order, limit, cursor);
            assertEquals(total, page.getInt("total"));
            var beside = page.getList("hits.copies", Integer.class);
            cursor = page.getString("next");
            assertTrue(cursor == null ? !beside.isEmpty() : beside.size() == limit);
            copies.addAll(beside);
        } while (cursor != null);
        return copies.stream().sorted().toList();
    }

    private static JsonPath page(
            String user, String query, String order, int limit, @Nullable String cursor) {
        var request =
                as(user).queryParam("q", query)
                        .queryParam("order", order)
                        .queryParam("group", "copies")
                        .queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/api/v1/search").then().statusCode(200).extract().jsonPath();
    }

    private void send(ArticleEnriched article) {
        topics.send(ArticleEnriched.TOPIC, article.articleId(), topics.json(article));
    }

    private static void awaitCopies(String user, Sample article, int count) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                as(user).get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(200)
                                        .body("copies.count", equalTo(count)));
    }
}
