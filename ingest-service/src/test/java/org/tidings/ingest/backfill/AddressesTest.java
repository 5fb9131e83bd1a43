package org.tidings.ingest.backfill;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
class AddressesTest extends BackfillTest {
    private List<ArticleCollected> history(String urlStart) {
        return collectedOfHistory().matching(article -> isAt(article, urlStart));
    }

    private List<ArticleCollected> news(String urlStart) {
        return collected().matching(article -> isAt(article, urlStart));
    }

    private static boolean isAt(ArticleCollected article, String urlStart) {
        return String.valueOf(article.provenance().url()).startsWith(urlStart);
    }

    @Test
    void givenAListOfAddresses_whenCollected_thenEachPageIsAnArticleOfHistoryOrSaysWhyNot() {
        List<String> urls = new ArrayList<>(publish("ebb.example", "whole", 3));
        urls.add("http://ebb.example/whole/gone");
        urls.add("http://127.0.0.1/whole");
        urls.add("no address");
        urls.add("HTTP://Ebb.example:80/whole/0#again");

        var end = awaitEnd(startUrls(urls));

        assertThat(end.getString("description")).isEqualTo("7 addresses");
        assertThat(end.getLong("progress.done")).isEqualTo(3);
        assertThat(end.getLong("progress.failed")).isEqualTo(3);
        assertThat(end.getLong("progress.total")).isEqualTo(6);
        assertThat(end.getBoolean("progress.complete")).isTrue();
        assertThat(end.getString("finishedAt")).isNotNull();
        assertThat(end.getList("failures.url", String.class))
                .containsExactlyInAnyOrder(
                        "http://ebb.example/whole/gone", "http://127.0.0.1/whole", "no address");
        assertThat(end.getList("failures.reason", String.class)).anyMatch(r -> r.contains("404"));
        var articles = history("http://ebb.example/whole");
        assertThat(articles).hasSize(3);
        assertThat(news("http://ebb.example/whole")).isEmpty();
        var one = articles.getFirst();
        assertThat(one.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(one.provenance().channel()).isEqualTo(Provenance.Channel.BACKFILL);
        assertThat(one.provenance().person()).isNotBlank();
        assertThat(one.outlet().domain()).isEqualTo("ebb.example");
        assertThat(one.rights()).isEqualTo(new Rights(Rights.Use.EXCERPT, 400, null));
    }

    @Test
    void givenAnArticleOfAFeed_whenItsAddressIsCollected_thenItIsNotThereTwice() {
        site().put("hill.example/known", Page.html(Newspaper.page("Known", "It is known.")));
        site().put(
                        "hill.example/known-feed",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "known")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/known-feed"));
        awaitPolls(feed, "FETCHED");

        UUID backfill = startUrls(List.of("http://hill.example/known"));
        var end = awaitEnd(backfill);

        assertThat(end.getLong("progress.skipped")).isEqualTo(1);
        assertThat(items(backfill, "SKIPPED").getString("items[0].articleId"))
                .isEqualTo(collected().ofFeed(feed).getFirst().articleId().toString());
        assertThat(history("http://hill.example/known")).isEmpty();
    }

    @Test
    void givenAPausedBackfill_whenResumed_thenTheRestIsCollectedAndNothingTwice() {
        List<String> urls = publish("hill.example", "paused", 12);
        for (int i = 0; i < urls.size(); i++) {
            String path = "hill.example/paused/" + i;
            site().put(
                            path,
                            Page.slow(
                                    Newspaper.page("Slow " + i, "Slowly " + i),
                                    Duration.ofMillis(200)));
        }
        UUID backfill = startUrls(urls);
        await().atMost(PATIENCE).until(() -> look(backfill).getLong("progress.done") > 0);

        post("pat", backfill, "pause").then().statusCode(200).body("state", equalTo("PAUSED"));

        await().atMost(PATIENCE)
                .until(
                        () ->
                                "0"
                                        .equals(
                                                text(
                                                        "select count(*) from backfill_item where"
                                                                + " state = 'LEASED' and"
                                                                + " backfill_id = ?",
                                                        backfill)));
        long done = look(backfill).getLong("progress.done");
        assertThat(done).isLessThan(12);
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> look(backfill).getLong("progress.done") == done);
        assertThat(look(backfill).getString("progress.ratePerMinute")).isNull();

        post("pat", backfill, "resume").then().statusCode(200).body("state", equalTo("RUNNING"));
        assertThat(awaitEnd(backfill).getLong("progress.done")).isEqualTo(12);
        for (String url : urls) {
            assertThat(site().requestsFor(url.substring("http://".length()))).isEqualTo(1);
        }
        post("pat", backfill, "pause")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tidings:problem:backfill-state"));
    }

    @Test
    void givenACancelledBackfill_whenTimePasses_thenNothingMoreIsCollected() {
        List<String> urls = publish("hill.example", "cancelled", 200);
        UUID backfill = startUrls(urls);

        post("pat", backfill, "cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));

        await().atMost(PATIENCE)
                .until(
                        () ->
                                "0"
                                        .equals(
                                                text(
                                                        "select count(*) from backfill_item where"
                                                                + " state = 'LEASED'")));
        assertThat(look(backfill).getLong("progress.waiting")).isPositive();
        post("pat", backfill, "resume").then().statusCode(409);
    }

    /// As a process leaves it that was killed within an item.
    @Test
    void givenAnItemOfAReplicaThatDied_whenItsLeaseEnds_thenThisOneTakesOver() {
        String url = publish("ebb.example", "orphan", 1).getFirst();
        UUID backfill = startUrls(List.of("http://ebb.example/orphan/none"));
        awaitEnd(backfill);
        change(
                "insert into backfill_item (backfill_id, number, role, url, host, state, attempts,"
                        + " lease_owner, lease_until) values (?, 77, 'PAGE', ?, 'ebb.example',"
                        + " 'LEASED', 1, 'dead', now() + interval '2 seconds')",
                backfill,
                url);
        change("update backfill set state = 'RUNNING', finished_at = null where id = ?", backfill);

        await().during(Duration.ofMillis(1_200))
                .atMost(Duration.ofMillis(1_900))
                .until(() -> site().requestsFor("ebb.example/orphan/0") == 0);
        assertThat(awaitEnd(backfill).getLong("progress.done")).isEqualTo(1);
        assertThat(site().requestsFor("ebb.example/orphan/0")).isEqualTo(1);
        assertThat(items(backfill, "DONE").getInt("items[0].attempts")).isEqualTo(2);
    }

    @Test
    void givenAnItemThatEndedItsProcessEachTime_whenItsLeaseEnds_thenItHasFailed() {
        UUID backfill = startUrls(List.of("http://ebb.example/poison/none"));
        awaitEnd(backfill);
        change(
                "insert into backfill_item (backfill_id, number, role, url, host, state, attempts,"
                        + " lease_owner, lease_until) values (?, 77, 'PAGE', 'http://ebb.example/p',"
                        + " 'ebb.example', 'LEASED', 3, 'dead', now() - interval '1 second')",
                backfill);
        change("update backfill set state = 'RUNNING', finished_at = null where id = ?", backfill);

        assertThat(awaitEnd(backfill).getLong("progress.failed")).isEqualTo(2);
        assertThat(site().requestsFor("ebb.example/p")).isZero();
    }

    @Test
    void givenALargeBackfill_whenNewsComes_thenItIsPublishedBeforeTheBackfillEnds() {
        List<String> urls = publish("ebb.example", "large", 400);
        for (String url : urls) {
            String path = url.substring("http://".length());
            site().put(
                            path,
                            Page.slow(
                                    Newspaper.page("Old " + path, "Old " + path),
                                    Duration.ofMillis(150)));
        }
        site().put("hill.example/fresh", Page.html(Newspaper.page("Fresh", "This is new.")));
        site().put(
                        "hill.example/fresh-feed",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "fresh")));
        UUID backfill = startUrls(urls);
        await().atMost(PATIENCE).until(() -> look(backfill).getLong("progress.done") > 2);

        UUID feed = feedOf(addFeed("pat", "http://hill.example/fresh-feed"));

        await().atMost(PATIENCE).until(() -> !collected().ofFeed(feed).isEmpty());
        var state = look(backfill);
        assertThat(state.getString("state")).isEqualTo("RUNNING");
        assertThat(state.getLong("progress.waiting")).isPositive();
        assertThat(state.getDouble("progress.ratePerMinute")).isPositive();
        assertThat(state.getLong("progress.remainingSeconds")).isPositive();
        post("pat", backfill, "cancel").then().statusCode(200);
    }

    @Test
    void givenAnOrganisationsAdministrator_whenCollecting_thenTheArticlesAreItsOwn() {
        List<String> urls = publish("hill.example", "own", 1);

        UUID backfill = idOf(start("adam", Map.of("kind", "URLS", "urls", urls)));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                get("adam", BACKFILLS + "/" + backfill)
                                        .jsonPath()
                                        .getString("state")
                                        .equals("DONE"));
        awaitPublished();

        assertThat(history("http://hill.example/own"))
                .extracting(ArticleCollected::visibility)
                .containsExactly(Visibility.of(TestStack.current().organization("acme")));
        get("pat", BACKFILLS + "/" + backfill)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:tidings:problem:backfill-not-found"));
        get("pat", BACKFILLS).then().body("id", not(hasItem(backfill.toString())));
        get("adam", BACKFILLS).then().body("id", hasItem(backfill.toString()));
        post("pat", backfill, "pause").then().statusCode(404);
        get("pat", BACKFILLS + "/" + backfill + "/items").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"ana", "lea", "gus"})
    void givenAPersonWhoIsNoAdministrator_whenAnythingIsAsked_thenTheAnswerIs403(String user) {
        get(user, BACKFILLS).then().statusCode(403);
        start(user, Map.of("kind", "URLS", "urls", List.of("http://ebb.example/")))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{'kind': 'WARC'}",
                "{'kind': 'URLS'}",
                "{'kind': 'URLS', 'urls': [' ', null]}",
                "{'kind': 'SITEMAP'}",
                "{'kind': 'SITEMAP', 'sitemap': 'ftp://ebb.example/'}",
                "{'kind': 'SITEMAP', 'sitemap': 'http://127.0.0.1/'}",
                "{'kind': 'SITEMAP', 'sitemap': 'http://ebb.example/', 'from': 'May'}",
                "{'kind': 'SITEMAP', 'sitemap': 'http://ebb.example/', 'from': '2026-02-01',"
                        + " 'to': '2026-01-01'}"
            })
    void givenWhatCannotBeCollected_whenAsked_thenTheProblemSaysSo(String body) {
        given().auth()
                .oauth2(token("pat"))
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(BACKFILLS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:backfill-invalid"));
    }
}
