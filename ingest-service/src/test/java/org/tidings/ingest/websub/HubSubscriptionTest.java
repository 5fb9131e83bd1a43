package org.tidings.ingest.websub;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a hub is asked, and what becomes of its answers.
@QuarkusTest
@TestProfile(HubTest.WithCallback.class)
class HubSubscriptionTest extends HubTest {
    @Test
    void givenAFeedWithAHub_whenPolled_thenTheHubIsAskedWithACallbackThatNobodyGuesses() {
        UUID feed = subscribed("asked", 202);

        var form = askedFor("asked");

        assertThat(form).containsEntry("hub.mode", "subscribe");
        assertThat(form.get("hub.callback"))
                .matches("https://tidings\\.example/api/v1/websub/[A-Za-z0-9_-]{43}");
        assertThat(form.get("hub.secret")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(form.get("hub.lease_seconds")).isEqualTo("864000");
        assertThat(text("select state from websub_subscription where feed_id = ?", feed))
                .isEqualTo("ASKED");
        assertThat(text("select pushed_until from feed where id = ?", feed)).isNull();
    }

    @Test
    void givenAHubThatAsksBack_whenWeMeantIt_thenPollsBecomeRare() {
        UUID feed = subscribed("meant", 202);
        var form = askedFor("meant");

        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.topic", "http://hill.example/push/meant")
                .queryParam("hub.challenge", "a+b/c=d")
                .queryParam("hub.lease_seconds", 864_000)
                .get(path(form))
                .then()
                .statusCode(200)
                .body(equalTo("a+b/c=d"));
        pollAgain(feed);

        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.polling.pushedUntil", notNullValue());
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '5 hours' from feed"
                                        + " where id = ?",
                                feed))
                .isEqualTo("t");
    }

    @Test
    void givenACallThatWeDidNotMean_whenItComes_thenItIsNotFound() {
        subscribed("other", 202);
        var form = askedFor("other");

        verify(form, "http://hill.example/push/elsewhere", 404);
        given().get("/api/v1/websub/" + "x".repeat(43)).then().statusCode(404);
        given().body(BODY).post("/api/v1/websub/" + "x".repeat(43)).then().statusCode(404);
        given().queryParam("hub.mode", "unsubscribe")
                .queryParam("hub.topic", "http://hill.example/push/other")
                .queryParam("hub.challenge", "x")
                .get(path(form))
                .then()
                .statusCode(404);
    }

    @Test
    void givenAHubThatRefuses_whenAsked_thenItIsAskedAgainLaterAndPollingGoesOn() {
        UUID feed = subscribed("refused", 403);

        assertThat(text("select reason from websub_subscription where feed_id = ?", feed))
                .isEqualTo("the server answered 403");
        assertThat(
                        text(
                                "select next_attempt_at > now() from websub_subscription"
                                        + " where feed_id = ?",
                                feed))
                .isEqualTo("t");
        assertThat(text("select pushed_until from feed where id = ?", feed)).isNull();
    }

    @Test
    void givenAHubThatEndsASubscription_whenItSaysSo_thenPollingIsOnAgain() {
        UUID feed = subscribed("denied", 202);
        var form = askedFor("denied");
        verify(form, "http://hill.example/push/denied", 200);

        given().queryParam("hub.mode", "denied")
                .queryParam("hub.topic", "http://hill.example/push/denied")
                .queryParam("hub.reason", "no more")
                .get(path(form))
                .then()
                .statusCode(200);

        assertThat(text("select state from websub_subscription where feed_id = ?", feed))
                .isEqualTo("DENIED");
        assertThat(text("select pushed_until from feed where id = ?", feed)).isNull();
    }

    @Test
    void givenASubscriptionThatIsAboutToEnd_whenLookedAfter_thenTheHubIsAskedAgain() {
        UUID feed = subscribed("renewed", 202);
        verify(askedFor("renewed"), "http://hill.example/push/renewed", 200);
        asked.clear();
        subscriber.askHubs();
        assertThat(asked).isEmpty();

        change("update websub_subscription set next_attempt_at = now() where feed_id = ?", feed);
        subscriber.askHubs();

        assertThat(askedFor("renewed")).isNotNull();
        assertThat(text("select state from websub_subscription where feed_id = ?", feed))
                .isEqualTo("ACTIVE");
    }
}
