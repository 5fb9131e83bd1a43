package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrivateFeedTest {
    private static final Journey JOURNEY = Journey.current();
    private static final String WORD = "Quellbacher";

    private static String feed;
    private static String article;

    @BeforeAll
    static void givenAPrivateFeedOfAcme() {
        feed =
                JOURNEY.as("adam")
                        .contentType("application/json")
                        .body(
                                """
                                {"url": "http://%s/feed.xml", "outlet": {"name": "House notes"}}
                                """
                                        .formatted(MemoServer.HOST))
                        .post("/api/v1/feeds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> total("ana") == 1);
        article =
                JOURNEY.as("ana")
                        .queryParam("q", WORD)
                        .get("/api/v1/search")
                        .then()
                        .extract()
                        .path("hits[0].id");
    }

    private static int total(String user) {
        return JOURNEY.as(user)
                .queryParam("q", WORD)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void givenAnotherOrganisation_whenItSearches_thenNeitherHitNorCountShowsIt() {
        for (String stranger : new String[] {"gus", "pat"}) {
            JOURNEY.as(stranger)
                    .queryParam("q", WORD)
                    .get("/api/v1/search")
                    .then()
                    .statusCode(200)
                    .body("total", is(0))
                    .body("hits", empty());
        }
    }

    @Test
    void givenAnotherOrganisation_whenItAsksById_thenThereIsNoSuchArticle() {
        for (String stranger : new String[] {"gus", "pat"}) {
            JOURNEY.as(stranger)
                    .get("/api/v1/articles/{id}", article)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:tidings:problem:article-not-found"));
        }
    }

    @Test
    void givenAnotherOrganisation_whenItListsArticlesAndFeeds_thenTheyAreNotAmongThem() {
        JOURNEY.as("gus")
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("articles.id", not(hasItem(article)));
        JOURNEY.as("gus").get("/api/v1/feeds/{id}", feed).then().statusCode(404);
        JOURNEY.as("ana")
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("articles.id", hasItem(article));
    }
}
