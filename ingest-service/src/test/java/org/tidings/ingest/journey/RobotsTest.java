package org.tidings.ingest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.LocalSite.Page;

@QuarkusTest
class RobotsTest extends IngestTest {
    private void robots(String host, int status, String rules) {
        site().put(
                        host + "/robots.txt",
                        new Page(status, Map.of("Content-Type", "text/plain"), rules));
    }

    @Test
    void givenAHostThatClosesItsFeed_whenPolled_thenItIsNotAskedAndTheStateSaysSo() {
        robots("closed.example", 200, "User-agent: tidingscollector\nDisallow: /feed\n");
        site().put("closed.example/feed", Page.feed("\"1\"", Newspaper.rss("closed.example", "a")));

        UUID feed = feedOf(addFeed("adam", "http://closed.example/feed"));
        awaitPolls(feed, "FAILED");

        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.polling.failureKind", equalTo("DISALLOWED"))
                .body("state.polling.activity", equalTo("RESTING"))
                .body("state.polling.notice", equalTo("DISALLOWED"))
                .body("state.polling.noticeDetail", containsString("robots.txt"));
        assertThat(site().requestsFor("closed.example/feed")).isZero();
        pollAgain(feed);
        assertThat(site().requestsFor("closed.example/robots.txt")).isEqualTo(1);
    }

    @Test
    void givenAHostThatClosesSomePages_whenPolled_thenTheOthersAreCollected() {
        robots("partly.example", 200, "User-agent: *\nDisallow: /members/\n");
        site().put("partly.example/free", Page.html(Newspaper.page("Free", "For everybody.")));
        site().put(
                        "partly.example/feed",
                        Page.feed("\"1\"", Newspaper.rss("partly.example", "free", "members/own")));

        UUID feed = feedOf(addFeed("pat", "http://partly.example/feed"));
        awaitPolls(feed, "FETCHED");
        awaitPublished();

        assertThat(collected().ofFeed(feed)).hasSize(1);
        assertThat(site().requestsFor("partly.example/members/own")).isZero();
        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.skipped", equalTo(1))
                .body("state.skipReason", containsString("robots.txt"));
    }

    @Test
    void givenAHostInTrouble_whenItsRulesCannotBeRead_thenNothingIsAskedForYet() {
        robots("trouble.example", 503, "");
        site().put("trouble.example/feed", Page.feed("\"1\"", Newspaper.rss("trouble.example")));

        UUID feed = feedOf(addFeed("pat", "http://trouble.example/feed"));
        awaitPolls(feed, "FAILED");

        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.polling.failureKind", equalTo("SERVER_ERROR"))
                .body("state.reason", containsString("robots.txt could not be read"));
        assertThat(site().requestsFor("trouble.example/feed")).isZero();
    }
}
