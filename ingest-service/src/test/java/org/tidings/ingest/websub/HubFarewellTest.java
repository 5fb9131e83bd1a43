package org.tidings.ingest.websub;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.LocalSite.Page;

/// When a feed leaves its hub.
@QuarkusTest
@TestProfile(HubTest.WithCallback.class)
class HubFarewellTest extends HubTest {
    @Test
    void givenAFeedThatIsPaused_whenItsHubHears_thenTheSubscriptionEndsAndBeginsAnew() {
        UUID feed = active("paused");
        var first = askedFor("paused");
        send("POST", "pat", "/api/v1/feeds/" + feed + "/pause", "").then().statusCode(200);

        subscriber.askHubs();

        var farewell = askedFor("paused");
        assertThat(farewell).containsEntry("hub.mode", "unsubscribe");
        assertThat(path(farewell)).isEqualTo(path(first));
        unsubscribe(farewell, "http://hill.example/push/elsewhere", 404);
        unsubscribe(farewell, "http://hill.example/push/paused", 200);
        given().body(BODY).post(path(first)).then().statusCode(404);
        assertThat(text("select pushed_until from feed where id = ?", feed)).isNull();

        asked.clear();
        subscriber.askHubs();
        assertThat(askedFor("paused")).as("neither again, nor while it is paused").isNull();
        send("POST", "pat", "/api/v1/feeds/" + feed + "/resume", "").then().statusCode(200);
        subscriber.askHubs();
        assertThat(askedFor("paused")).containsEntry("hub.mode", "subscribe");
        assertThat(path(askedFor("paused"))).isNotEqualTo(path(first));
    }

    @Test
    void givenAFeedThatIsRemoved_whenItsHubDoesNotHear_thenItIsToldAgainForAWhile() {
        UUID feed = active("removed");
        site().handle(
                        "hub.example/removed",
                        exchange -> {
                            answer(exchange, 503);
                        });
        send("DELETE", "pat", "/api/v1/feeds/" + feed, "").then().statusCode(204);
        for (int i = 0; i < 7; i++) {
            asked.clear();
            change(
                    "update websub_farewell set next_attempt_at = now() where topic = ?",
                    "http://hill.example/push/removed");
            subscriber.askHubs();
            boolean told = askedFor("removed") != null;
            assertThat(told).as("attempt " + (i + 1)).isEqualTo(i < 5);
        }
        assertThat(
                        text(
                                "select count(*) from websub_farewell where topic = ?",
                                "http://hill.example/push/removed"))
                .isEqualTo("0");
    }

    @Test
    void givenAFeedThatNamesAnotherHub_whenPolled_thenTheFirstIsToldToStop() {
        UUID feed = active("moving");
        var first = askedFor("moving");
        var second = new ConcurrentHashMap<String, String>();
        site().handle(
                        "hub.example/second",
                        exchange -> {
                            answer(exchange, 202);
                            second.putAll(askedFor("moving"));
                        });
        var page = site().page("hill.example/push/moving");
        var headers = new HashMap<>(page.headers());
        headers.put("Link", "<http://hub.example/second>; rel=\"hub\"");
        site().put("hill.example/push/moving", new Page(200, headers, page.body()));
        pollAgain(feed);
        assertThat(text("select pushed_until from feed where id = ?", feed)).isNull();

        subscriber.askHubs();

        assertThat(second).containsEntry("hub.mode", "subscribe");
        assertThat(askedFor("moving")).containsEntry("hub.mode", "unsubscribe");
        assertThat(path(askedFor("moving"))).isEqualTo(path(first)).isNotEqualTo(path(second));
    }

    @Test
    void givenAFeedThatNamesNoHubAnyMore_whenPolled_thenPollingIsOnAgain() {
        UUID feed = active("hubless");
        var page = site().page("hill.example/push/hubless");
        site().put(
                        "hill.example/push/hubless",
                        new Page(200, Map.of("Content-Type", "text/xml"), page.body()));

        pollAgain(feed);
        subscriber.askHubs();

        assertThat(text("select pushed_until from feed where id = ?", feed)).isNull();
        assertThat(askedFor("hubless")).containsEntry("hub.mode", "unsubscribe");
        assertThat(text("select count(*) from websub_subscription where feed_id = ?", feed))
                .isEqualTo("0");
    }

    private void unsubscribe(Map<String, String> form, String topic, int status) {
        given().queryParam("hub.mode", "unsubscribe")
                .queryParam("hub.topic", topic)
                .queryParam("hub.challenge", "a+b/c=d")
                .get(path(form))
                .then()
                .statusCode(status);
    }
}
