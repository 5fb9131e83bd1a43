package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tidings.journey.Journey;

/// From an article to others that mean something similar.
class SimilarArticlesTest {
    @Test
    void givenAnArticle_whenOpened_thenSimilarOnesAreNamedAndLedTo() {
        SeedArticle.id();
        var similar =
                await().atMost(Duration.ofSeconds(90))
                        .pollInterval(Duration.ofMillis(500))
                        .until(
                                SimilarArticlesTest::similar,
                                answer -> answer.getInt("articles.size()") >= 5)
                        .getString("articles[0].title");
        try (var ana = Visitor.signedIn("ana")) {
            var article = new ArticlePage(ana.page());
            ana.goTo(SeedArticle.address());
            assertThat(article.similar()).hasCount(5);

            article.similar().filter(ArticlePage.has(similar)).first().click();

            assertThat(article.title()).hasText(similar);
        }
    }

    private static JsonPath similar() {
        return Journey.current()
                .as("ana")
                .get("/api/v1/articles/{id}/similar?limit=5", SeedArticle.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
