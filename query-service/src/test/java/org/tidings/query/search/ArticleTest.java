package org.tidings.query.search;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ArticleTest {
    @Inject Topics topics;

    @Test
    void givenAKnownEntityTag_whenTheArticleIsAskedForAgain_thenOnlyAChangeIsSent() {
        String word = unique();
        var article = Sample.of("Ferry", word);
        topics.send(article);
        awaitFound("ana", word, 1);

        as("ana")
                .header("If-None-Match", "\"1-1\"")
                .get("/api/v1/articles/{id}", article.id())
                .then()
                .statusCode(304);
        topics.send(article.age(1, 2).text(word + " again"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                as("ana")
                                        .header("If-None-Match", "\"1-1\"")
                                        .get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(200)
                                        .header("ETag", equalTo("\"1-2\"")));
    }

    @Test
    void givenRights_whenShown_thenNoViewGoesBeyondThem() {
        String word = unique();
        String text =
                "A beginning. " + "Filler of no interest. ".repeat(30) + word + " at the end.";
        var capped = Sample.of("Capped", text).rights(Sample.excerpt(40));
        var closed = Sample.of("Closed", text).rights(Sample.METADATA_ONLY);
        topics.send(capped, closed);

        var hits = awaitFound("ana", word, 2);
        hits.body("hits.find { it.title == 'Closed' }.excerpt", nullValue())
                .body("hits.find { it.title == 'Capped' }.excerpt.highlights", hasSize(0))
                .body(
                        "hits.find { it.title == 'Capped' }.excerpt.text",
                        equalTo("A beginning. Filler of no interest."));
        as("ana")
                .get("/api/v1/articles/{id}", capped.id())
                .then()
                .body("text", equalTo("A beginning. Filler of no interest."))
                .body("complete", is(false))
                .body("note", containsString("40"));
        as("ana")
                .get("/api/v1/articles/{id}", closed.id())
                .then()
                .body("text", nullValue())
                .body("byline", nullValue())
                .body("sentences", hasSize(0))
                .body("sentenceCount", equalTo(32));
    }

    @Test
    void givenAWithdrawal_whenItArrives_thenTheArticleIsFoundNoMore() {
        String word = unique();
        var article = Sample.of("Ferry", word);
        topics.send(article);
        awaitFound("ana", word, 1);

        topics.send(article.withdrawn(2));

        awaitFound("ana", word, 0);
        as("ana").get("/api/v1/articles/{id}", article.id()).then().statusCode(404);
    }

    @Test
    void givenTheList_whenPagedThrough_thenAllThatIsVisibleIsThereOnceNewestFirst() {
        String word = unique();
        var sent = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var article = Sample.of("Listed " + word, word);
            sent.add(article.id().toString());
            topics.send(article);
        }
        awaitFound("ana", word, 12);

        var got = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("ana").queryParam("limit", 5);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/articles").then().statusCode(200).extract();
            got.addAll(page.path("articles.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(got.size(), got.stream().distinct().count());
        assertEquals(
                sent.stream().sorted().toList(),
                got.stream().filter(sent::contains).sorted().toList());
    }
}
