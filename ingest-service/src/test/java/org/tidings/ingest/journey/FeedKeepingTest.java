package org.tidings.ingest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.ingest.feed.FeedCredentials;
import org.tidings.ingest.journey.LocalSite.Page;

@QuarkusTest
class FeedKeepingTest extends IngestTest {
    private static final String BASIC =
            "{\"kind\": \"BASIC\", \"user\": \"reader\", \"password\": \"correct horse\"}";

    @Inject FeedCredentials credentials;

    private String path(UUID feed) {
        return "/api/v1/feeds/" + feed;
    }

    @Test
    void givenAFeed_whenEdited_thenItIsWhatWasSaid() {
        UUID feed = feedOf(addFeed("pat", "http://hill.example/before"));
        UUID other = feedOf(addFeed("pat", "http://hill.example/taken"));

        send(
                        "PUT",
                        "pat",
                        path(feed),
                        """
                        {"url": "http://hill.example/after", "title": " World ",
                         "interval": "PT1H"}
                        """)
                .then()
                .statusCode(200)
                .body("url", equalTo("http://hill.example/after"))
                .body("title", equalTo("World"))
                .body("interval", equalTo("PT1H"))
                .body("outlet.domain", equalTo("hill.example"));
        send("PUT", "pat", path(feed), "{\"url\": \"http://hill.example/taken\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo(urn("feed-address-taken")));
        get("ana", path(other)).then().body("url", equalTo("http://hill.example/taken"));
    }

    @Test
    void givenAnotherOutlet_whenAFeedIsGivenToIt_thenItMustBeOneThatAllItsReadersSee() {
        UUID shared = feedOf(addFeed("pat", "http://hill.example/given"));
        UUID own = feedOf(addFeed("adam", "http://pier.example/giving"));
        String private_ = get("ana", path(own)).path("outlet.id");
        String public_ =
                send("POST", "pat", "/api/v1/outlets", "{\"domain\": \"giver.example\"}")
                        .path("id");

        String edit = "{\"url\": \"http://hill.example/given\", \"outletId\": \"%s\"}";
        send("PUT", "pat", path(shared), edit.formatted(private_))
                .then()
                .statusCode(404)
                .body("type", equalTo(urn("outlet-not-found")));
        send("PUT", "pat", path(shared), edit.formatted(public_))
                .then()
                .statusCode(200)
                .body("outlet.domain", equalTo("giver.example"));
    }

    @Test
    void givenAFeed_whenPausedAndResumed_thenItSaysSinceWhenAndIsDueAgain() {
        UUID feed = feedOf(addFeed("pat", "http://hill.example/pausing"));

        send("POST", "pat", path(feed) + "/pause", "")
                .then()
                .statusCode(200)
                .body("paused.at", notNullValue())
                .body("paused.by", notNullValue());
        String since = get("ana", path(feed)).path("paused.at");
        send("POST", "pat", path(feed) + "/pause", "")
                .then()
                .statusCode(200)
                .body("paused.at", equalTo(since));
        send("POST", "pat", path(feed) + "/resume", "")
                .then()
                .statusCode(200)
                .body("paused", nullValue());
    }

    @Test
    void givenAPausedFeed_whenItIsDue_thenItIsNotPolledUntilResumed() {
        site().put("hill.example/rests", Page.feed("\"1\"", Newspaper.rss("hill.example")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/rests"));
        awaitPolls(feed, "FETCHED");
        send("POST", "pat", path(feed) + "/pause", "").then().statusCode(200);
        change("update feed set next_poll_at = now() where id = ?", feed);
        UUID other = feedOf(addFeed("pat", "http://harbour.example/rests-not"));
        await().atMost(PATIENCE)
                .until(() -> text("select last_outcome from feed where id = ?", other) != null);
        assertThat(site().requestsFor("hill.example/rests")).isEqualTo(1);

        send("POST", "pat", path(feed) + "/resume", "").then().statusCode(200);

        await().atMost(PATIENCE).until(() -> site().requestsFor("hill.example/rests") == 2);
    }

    @Test
    void givenCredentials_whenTheFeedIsPolled_thenItsServerGetsThem() {
        site().put("pier.example/members", Page.feed("\"1\"", Newspaper.rss("pier.example")));

        send(
                        "POST",
                        "adam",
                        "/api/v1/feeds",
                        "{\"url\": \"http://pier.example/members\", \"credentials\": "
                                + BASIC
                                + "}")
                .then()
                .statusCode(201);

        await().atMost(PATIENCE)
                .until(
                        () ->
                                "Basic cmVhZGVyOmNvcnJlY3QgaG9yc2U="
                                        .equals(
                                                site().authorizationFor("pier.example/members")
                                                        .orElse(null)));
    }

    @Test
    void givenARemovedFeed_whenAddedAgain_thenItIsTheSameFeedAndPolledAgain() {
        UUID feed = feedOf(addFeed("pat", "http://hill.example/removed"));

        send("DELETE", "pat", path(feed), "").then().statusCode(204);

        get("pat", path(feed)).then().statusCode(404);
        get("pat", "/api/v1/feeds").then().body("id", not(hasItem(feed.toString())));
        var again = addFeed("pat", "http://hill.example/removed");
        again.then().statusCode(201).body("paused", nullValue());
        assertThat(feedOf(again)).isEqualTo(feed);
    }

    @Test
    void givenASharedFeed_whenAnOrganisationsAdministratorKeepsIt_thenTheAnswerIs403() {
        UUID feed = feedOf(addFeed("pat", "http://hill.example/not-yours"));

        Map.of(
                        "PUT", "",
                        "DELETE", "",
                        "POST", "/pause")
                .forEach(
                        (method, below) ->
                                send(
                                                method,
                                                "adam",
                                                path(feed) + below,
                                                "{\"url\": \"http://hill.example/x\"}")
                                        .then()
                                        .statusCode(403)
                                        .body("type", equalTo(urn("shared-not-yours"))));
        send("PUT", "pat", path(feed) + "/credentials", BASIC)
                .then()
                .statusCode(422)
                .body("type", equalTo(urn("credentials-shared")));
    }

    @Test
    void givenCredentials_whenKept_thenNobodyReadsThemButThePoller() {
        UUID feed = feedOf(addFeed("adam", "http://pier.example/sealed"));

        var kept = send("PUT", "adam", path(feed) + "/credentials", BASIC);

        kept.then()
                .statusCode(200)
                .body("credentials.kind", equalTo("BASIC"))
                .body("credentials.since", notNullValue());
        for (var answer : new String[] {kept.asString(), get("ana", "/api/v1/feeds").asString()}) {
            assertThat(answer).doesNotContain("correct horse").doesNotContain("reader");
        }
        String row =
                text(
                        "select encode(sealed, 'escape') || to_jsonb(c)::text"
                                + " from feed_credentials c where feed_id = ?",
                        feed);
        assertThat(row).doesNotContain("correct").doesNotContain("cmVhZGVy");
        assertThat(credentials.authorizationOf(feed))
                .contains("Basic cmVhZGVyOmNvcnJlY3QgaG9yc2U=");

        send("DELETE", "adam", path(feed) + "/credentials", "")
                .then()
                .statusCode(200)
                .body("credentials", nullValue());
        assertThat(credentials.authorizationOf(feed)).isEmpty();
    }

    @Test
    void givenAFeedWithCredentials_whenRemoved_thenTheyAreForgotten() {
        UUID feed =
                feedOf(
                        send(
                                "POST",
                                "adam",
                                "/api/v1/feeds",
                                "{\"url\": \"http://pier.example/left\", \"credentials\": "
                                        + BASIC
                                        + "}"));
        assertThat(credentials.authorizationOf(feed)).isPresent();

        send("DELETE", "adam", path(feed), "").then().statusCode(204);

        assertThat(credentials.authorizationOf(feed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{'kind': 'BASIC', 'user': 'u'}",
                "{'kind': 'BASIC', 'user': 'a:b', 'password': 'p'}",
                "{'kind': 'BEARER'}",
                "{'kind': 'BEARER', 'token': 'a\\nX-More: 1'}",
                "{'kind': 'HEADER', 'value': ''}",
            })
    void givenCredentialsThatCannotBeSent_whenKept_thenTheProblemSaysSo(String body) {
        UUID feed = feedOf(addFeed("adam", "http://pier.example/odd"));

        send("PUT", "adam", path(feed) + "/credentials", body.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("type", equalTo(urn("credentials-invalid")));
    }
}
