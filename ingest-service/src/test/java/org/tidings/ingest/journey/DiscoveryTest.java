package org.tidings.ingest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.LocalSite.Page;

@QuarkusTest
class DiscoveryTest extends IngestTest {
    private static ValidatableResponse ask(String user, String what, String url) {
        return send("POST", user, "/api/v1/feeds/" + what, "{\"url\": \"%s\"}".formatted(url))
                .then();
    }

    private void xml(String address, String body) {
        site().put(address, new Page(200, Map.of("Content-Type", "application/xml"), body));
    }

    @Test
    void givenAFeed_whenTried_thenItShowsWhatWouldBeCollectedAndStoresNothing() {
        for (String slug : new String[] {"try-one", "try-two"}) {
            site().put(
                            "hill.example/" + slug,
                            Page.html(
                                    Newspaper.page(
                                            "About " + slug, "A boat came in. ".repeat(40))));
        }
        site().put(
                        "hill.example/trial",
                        Page.feed(
                                "\"1\"",
                                Newspaper.rss("hill.example", "try-one", "try-two", "gone")));
        String before = text("select count(*) from article");

        ask("pat", "test", "http://hill.example/trial")
                .statusCode(200)
                .body("format", equalTo("rss20"))
                .body("title", equalTo("News"))
                .body("known", nullValue())
                .body("entryCount", equalTo(3))
                .body("entries.title", hasItem("About try-one"))
                .body("entries[0].published", equalTo("2026-03-02T10:00:00Z"))
                .body("pages", hasSize(3))
                .body("pages[0].title", equalTo("About try-one"))
                .body("pages[0].text.length()", equalTo(300))
                .body("pages[0].characters", greaterThan(600))
                .body("pages[0].publishedKnown", equalTo("FEED"))
                .body("pages[0].problem", nullValue())
                .body("pages[2].problem", containsString("404"))
                .body("problems", empty());

        assertThat(text("select count(*) from article")).isEqualTo(before);
        assertThat(text("select id from feed where url = 'http://hill.example/trial'")).isNull();
    }

    @Test
    void givenAFeedThatIsKnown_whenTriedByWhoMaySeeIt_thenItIsNamed() {
        String feed = addFeed("adam", "http://pier.example/known").path("id");
        site().put("pier.example/known", Page.feed("\"1\"", Newspaper.rss("pier.example")));

        ask("adam", "test", "http://pier.example/known").body("known", equalTo(feed));
        ask("pat", "test", "http://pier.example/known").body("known", nullValue());
    }

    @Test
    void givenWhatIsNoFeed_whenTried_thenTheProblemIsInTheAnswer() {
        site().put("hill.example/no-feed", Page.html("<html><body><p>Hello</p></body></html>"));

        ask("pat", "test", "http://hill.example/no-feed")
                .statusCode(200)
                .body("format", nullValue())
                .body("problems[0]", containsString("HTML page"));
        ask("pat", "test", "http://hill.example/nothing-there")
                .statusCode(200)
                .body("problems[0]", containsString("404"));
    }

    @Test
    void givenAnAddressOfOurOwnNetwork_whenTriedOrSearched_thenItIsRefused() {
        for (String what : new String[] {"test", "discover"}) {
            ask("pat", what, "http://169.254.169.254/latest/meta-data")
                    .statusCode(422)
                    .body("type", equalTo(urn("url-host-refused")));
            ask("pat", what, "").statusCode(422).body("type", equalTo(urn("url-missing")));
            ask("ana", what, "http://hill.example/").statusCode(403);
        }
        site().put("hill.example/inward", Page.redirect("http://127.0.0.1:1/"));
        ask("pat", "test", "http://hill.example/inward")
                .statusCode(200)
                .body("problems[0]", containsString("127.0.0.1"));
    }

    @Test
    void givenASiteThatNamesItsFeeds_whenSearched_thenEachIsLookedAt() {
        site().put(
                        "fair.example/",
                        Page.html(
                                """
                                <html><head>
                                <link rel="alternate" type="application/rss+xml" title="Broken"
                                      href="/broken.rss">
                                <link rel="alternate" type="application/rss+xml" title="World"
                                      href="/world.rss">
                                </head><body><p>Fair</p></body></html>
                                """));
        site().put("fair.example/broken.rss", Page.html("<html><p>Sorry</p></html>"));
        site().put(
                        "fair.example/world.rss",
                        Page.feed("\"1\"", Newspaper.rss("fair.example", "a", "b")));
        xml(
                "fair.example/news.xml",
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>http://fair.example/a</loc><news:news>
                <news:publication><news:name>Fair</news:name><news:language>en</news:language>
                </news:publication>
                <news:publication_date>2026-03-01T08:00:00Z</news:publication_date>
                <news:title>About a</news:title></news:news></url></urlset>
                """);
        site().put(
                        "fair.example/robots.txt",
                        new Page(
                                200,
                                Map.of("Content-Type", "text/plain"),
                                "Sitemap: http://fair.example/news.xml\n"));

        ask("pat", "discover", "http://fair.example/")
                .statusCode(200)
                .body("candidates.kind", equalTo(List.of("FEED", "NEWS_SITEMAP", "FEED")))
                .body("candidates[0].url", equalTo("http://fair.example/world.rss"))
                .body("candidates[0].title", equalTo("News"))
                .body("candidates[0].foundBy", equalTo("DECLARED"))
                .body("candidates[0].entries", equalTo(2))
                .body("candidates[0].newest", equalTo("2026-03-02T10:00:00Z"))
                .body("candidates[1].foundBy", equalTo("ROBOTS"))
                .body("candidates[2].problem", notNullValue())
                .body("problems", empty());
    }

    @Test
    void givenASiteThatNamesNothing_whenSearched_thenUsualPlacesAreTried() {
        site().put("lake.example/", Page.html("<html><body><p>Lake</p></body></html>"));
        site().put("lake.example/feed", Page.feed("\"1\"", Newspaper.rss("lake.example", "a")));

        ask("pat", "discover", "http://lake.example/")
                .statusCode(200)
                .body("candidates[0].url", startsWith("http://lake.example/feed"))
                .body("candidates[0].foundBy", equalTo("WELL_KNOWN"))
                .body("candidates.problem", not(hasItem(notNullValue())));
    }

    @Test
    void givenAFeedsAddress_whenSearched_thenItIsItself() {
        site().put("hill.example/itself", Page.feed("\"1\"", Newspaper.rss("hill.example", "a")));

        ask("pat", "discover", "http://hill.example/itself")
                .statusCode(200)
                .body("candidates", hasSize(1))
                .body("candidates[0].foundBy", equalTo("ITSELF"));
    }
}
