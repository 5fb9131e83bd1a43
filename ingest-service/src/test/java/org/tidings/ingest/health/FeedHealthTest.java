package org.tidings.ingest.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

@QuarkusTest
class FeedHealthTest extends IngestTest {
    @Inject Profiles profiles;
    @Inject FeedHealthMetrics metrics;

    private UUID feed(String path, String... slugs) {
        for (String slug : slugs) {
            site().put("ebb.example/" + slug, Page.html(Newspaper.page(slug, "It is " + slug)));
        }
        site().put("ebb.example/" + path, Page.feed("\"1\"", Newspaper.rss("ebb.example", slugs)));
        UUID feed = feedOf(addFeed("pat", "http://ebb.example/" + path));
        awaitPolls(feed, "FETCHED");
        return feed;
    }

    private JsonPath health(UUID feed) {
        return get("pat", "/api/v1/feeds/" + feed + "/health")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String counted(UUID feed) {
        return text("select coalesce(sum(articles), 0) from feed_hour where feed_id = ?", feed);
    }

    @Test
    void givenANewFeed_whenItWasRead_thenWhatStoodInItIsNotCountedAsNews() {
        UUID feed = feed("health-new", "h-old-one", "h-old-two");

        assertThat(counted(feed)).isEqualTo("0");
        assertThat(health(feed).getString("status")).isEqualTo("OK");
        assertThat(health(feed).getList("volume.hours")).hasSize(168);

        site().put("ebb.example/h-next", Page.html(Newspaper.page("Next", "It comes next.")));
        site().put(
                        "ebb.example/health-new",
                        Page.feed(
                                "\"2\"",
                                Newspaper.rss("ebb.example", "h-next", "h-old-one", "h-old-two")));
        pollAgain(feed);

        assertThat(counted(feed)).isEqualTo("1");
        List<Integer> hours = health(feed).getList("volume.hours.collected");
        assertThat(hours.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    @Test
    void givenWeeksOfArticles_whenTheyStop_thenTheFeedIsSilentAndComesFirst() {
        UUID silent = feed("health-silent", "h-silent");
        UUID lively = feed("health-lively", "h-lively");
        for (UUID feed : List.of(silent, lively)) {
            change("update feed set created_at = now() - interval '30 days' where id = ?", feed);
            change(
                    "insert into feed_hour (feed_id, hour, articles) select ?, hour, 2 from"
                            + " generate_series(date_trunc('hour', now(), 'UTC') - interval '30"
                            + " days', date_trunc('hour', now(), 'UTC') - interval '1 hour',"
                            + " interval '1 hour') hour",
                    feed);
        }
        change(
                "delete from feed_hour where feed_id = ? and hour > now() - interval '1 day'",
                silent);
        change("delete from feed_profile where feed_id in (?, ?)", silent, lively);
        profiles.reckonWhatIsOld();

        JsonPath health = health(silent);

        assertThat(health.getString("status")).isEqualTo("ATTENTION");
        assertThat(health.getString("reason")).startsWith("Nothing since ");
        assertThat(health.getString("volume.flag")).isEqualTo("SILENT");
        assertThat(health.getDouble("volume.hours[100].expected")).isBetween(1.5, 2.5);
        assertThat(health(lively).getString("status")).isEqualTo("OK");
        JsonPath list = get("pat", "/api/v1/feeds?order=attention").jsonPath();
        List<String> ids = list.getList("id");
        assertThat(ids.indexOf(silent.toString())).isLessThan(ids.indexOf(lively.toString()));
        assertThat(list.getList("health.volume.hours[0]")).isNotEmpty();
        metrics.count();
        String scraped = given().get("/q/metrics").asString();
        assertThat(scraped)
                .contains("tidings_feeds{status=\"ATTENTION\"")
                .doesNotContain(silent.toString());
    }

    @Test
    void givenAFeedThatIsNotThere_whenPolled_thenItsFailureIsInWords() {
        UUID feed = feedOf(addFeed("pat", "http://ebb.example/health-gone"));
        awaitPolls(feed, "FAILED");

        JsonPath health = health(feed);

        assertThat(health.getString("status")).isEqualTo("FAILING");
        assertThat(health.getString("failureKind")).isEqualTo("HARD");
        assertThat(health.getString("failure")).isEqualTo("NOT_FOUND");
        assertThat(health.getString("reason")).contains("404");
        assertThat(health.getString("nextPoll")).isNotNull();
        metrics.count();
        assertThat(given().get("/q/metrics").asString())
                .contains("tidings_feeds_failing{failure=\"NOT_FOUND\"");
    }

    @Test
    void givenAFeedThatBecomesAnother_whenRead_thenTheChangeIsSaid() {
        UUID feed = feed("health-shape", "h-shape");
        site().put(
                        "ebb.example/health-shape",
                        Page.feed(
                                "\"2\"",
                                """
                                <feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>
                                <entry><id>h-shape-guid</id><title>h-shape</title>
                                <link href="http://ebb.example/h-shape"/>
                                <updated>2026-03-02T10:00:00Z</updated></entry></feed>
                                """));
        pollAgain(feed);

        await().atMost(PATIENCE).until(() -> "ATTENTION".equals(health(feed).getString("status")));
        assertThat(health(feed).getString("reason")).startsWith("Its format changed from rss");
    }

    @Test
    void givenAPrivateFeed_whenOthersAsk_thenItIsNotThere() {
        UUID feed = feedOf(addFeed("adam", "http://ebb.example/health-private"));

        get("ana", "/api/v1/feeds/" + feed + "/health").then().statusCode(200);
        get("gus", "/api/v1/feeds/" + feed + "/health")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:tidings:problem:feed-not-found"));
    }

    @Test
    void givenAnOutletWithSeveralFeeds_whenListed_thenItSaysHowTheyFareToWhomThatMayBeTold() {
        // A host, and so an outlet, that no other test has feeds of
        String host = "tally.many.example";
        site().put(host + "/feed", Page.feed("\"1\"", Newspaper.rss(host, "tally-a")));
        site().put(host + "/tally-a", Page.html(Newspaper.page("A", "It is counted.")));
        UUID well = feedOf(addFeed("pat", "http://" + host + "/feed"));
        awaitPolls(well, "FETCHED");
        UUID paused = feedOf(addFeed("pat", "http://" + host + "/paused"));
        awaitPolled(paused);
        send("POST", "pat", "/api/v1/feeds/" + paused + "/pause", "").then().statusCode(200);
        UUID failing = feedOf(addFeed("adam", "http://" + host + "/missing"));
        awaitPolls(failing, "FAILED");
        String outlet = text("select outlet_id from feed where id = ?", well);
        assertThat(text("select outlet_id from feed where id = ?", failing)).isEqualTo(outlet);

        JsonPath own = get("ana", "/api/v1/outlets/" + outlet).jsonPath();
        JsonPath others = get("gus", "/api/v1/outlets/" + outlet).jsonPath();

        assertThat(own.getMap("health.counts"))
                .isEqualTo(Map.of("FAILING", 1, "OK", 1, "PAUSED", 1));
        assertThat(own.getString("health.worst")).isEqualTo("FAILING");
        assertThat(others.getMap("health.counts")).isEqualTo(Map.of("OK", 1, "PAUSED", 1));
        assertThat(others.getString("health.worst")).isEqualTo("OK");
        assertThat(others.getInt("feeds")).isEqualTo(2);
        assertThat(
                        get("ana", "/api/v1/outlets")
                                .jsonPath()
                                .getString("find { it.id == '" + outlet + "' }.health.worst"))
                .isEqualTo("FAILING");
    }
}
