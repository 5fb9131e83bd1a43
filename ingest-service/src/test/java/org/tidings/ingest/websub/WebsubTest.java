package org.tidings.ingest.websub;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

/// A hub of our own beside the service; both talk over HTTP.
@QuarkusTest
@TestProfile(WebsubTest.WithCallback.class)
class WebsubTest extends IngestTest {
    /// The service knows where it is reached from the outside.
    public static class WithCallback implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tidings.websub.callback-base", "https://tidings.example/",
                    "tidings.websub.tick", "1h",
                    "tidings.websub.gap", "0s");
        }
    }

    private static final String BODY = "<rss/>";

    @Inject Subscriber subscriber;

    /// What the hub was asked, by topic.
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    private String feedAt(String name) {
        String url = "http://hill.example/push/" + name;
        site().put(
                        "hill.example/push/" + name,
                        new Page(
                                200,
                                Map.of(
                                        "Content-Type",
                                        "application/rss+xml",
                                        "Link",
                                        "<http://hub.example/" + name + ">; rel=\"hub\""),
                                "<rss version='2.0'><channel><title>t</title><link>http://x/</link>"
                                        + "<description>d</description></channel></rss>"));
        return url;
    }

    private UUID subscribed(String name, int status) {
        String url = feedAt(name);
        site().handle("hub.example/" + name, exchange -> answer(exchange, status));
        UUID feed = feedOf(addFeed("pat", url));
        change("update feed set interval_seconds = null where id = ?", feed);
        awaitPolls(feed, "FETCHED");
        subscriber.askHubs();
        return feed;
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Map<String, String> form =
                Stream.of(body.split("&", -1))
                        .map(each -> each.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        each -> URLDecoder.decode(each[0], UTF_8),
                                        each -> URLDecoder.decode(each[1], UTF_8)));
        asked.put(form.get("hub.topic"), form);
        exchange.sendResponseHeaders(status, -1);
    }

    private Map<String, String> askedFor(String name) {
        return asked.get("http://hill.example/push/" + name);
    }

    private static String path(Map<String, String> form) {
        return URI.create(form.get("hub.callback")).getPath();
    }

    private void verify(Map<String, String> form, String topic, int status) {
        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.topic", topic)
                .queryParam("hub.challenge", "a+b/c=d")
                .queryParam("hub.lease_seconds", 864_000)
                .get(path(form))
                .then()
                .statusCode(status);
    }

    private static String sign(String method, String name, String secret)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance(method);
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), method));
        return name + "=" + HexFormat.of().formatHex(mac.doFinal(BODY.getBytes(UTF_8)));
    }

    private static String signed(String body, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    }

    /// What a hub delivers of a feed: one entry, and of which feed it is.
    private String news(String self, String slug) {
        site().put(
                        "hill.example/" + slug,
                        Page.html(Newspaper.page("About " + slug, "It was told by a hub.")));
        return """
        <rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>t</title>
        <link>http://x/</link><atom:link rel='self' href='%s'/><description>d</description>
        <item><title>About %2$s</title><link>http://hill.example/%2$s</link></item>
        </channel></rss>
        """
                .formatted(self, slug);
    }

    private void deliverContent(Map<String, String> form, String content) throws Exception {
        given().header("X-Hub-Signature", signed(content, form.get("hub.secret")))
                .body(content)
                .contentType("application/rss+xml; charset=utf-8")
                .post(path(form))
                .then()
                .statusCode(202);
    }

    private UUID active(String name) {
        UUID feed = subscribed(name, 202);
        verify(askedFor(name), "http://hill.example/push/" + name, 200);
        change("update feed set next_poll_at = now() + interval '6 hours' where id = ?", feed);
        return feed;
    }

    private String articles(UUID feed) {
        return text("select count(*) from article where feed_id = ?", feed);
    }

    @Test
    void givenContentOfTheTopic_whenDelivered_thenItsArticlesAreTakenWithoutAPoll()
            throws Exception {
        UUID feed = active("content");
        long before = site().requestsFor("hill.example/push/content");

        deliverContent(
                askedFor("content"), news("http://hill.example/push/content", "told-by-hub"));

        await().atMost(PATIENCE).until(() -> "1".equals(articles(feed)));
        await().atMost(PATIENCE)
                .until(() -> text("select lease_owner from feed where id = ?", feed) == null);
        assertThat(site().requestsFor("hill.example/push/content")).isEqualTo(before);
        assertThat(text("select last_entries from feed where id = ?", feed))
                .as("what was delivered is no copy of the feed")
                .isEqualTo("0");
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '2 hours' from feed"
                                        + " where id = ?",
                                feed))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hill.example/push/elsewhere", ""})
    void givenContentThatDoesNotNameTheTopic_whenDelivered_thenTheFeedIsPolled(String self)
            throws Exception {
        String name = self.isEmpty() ? "nameless" : "misnamed";
        UUID feed = active(name);
        long before = site().requestsFor("hill.example/push/" + name);

        deliverContent(askedFor(name), news(self, "odd-" + name));

        await().atMost(PATIENCE)
                .until(() -> site().requestsFor("hill.example/push/" + name) > before);
        assertThat(site().requestsFor("hill.example/odd-" + name)).isZero();
        assertThat(articles(feed)).isEqualTo("0");
    }

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

    private void deliver(Map<String, String> form, String signature) {
        given().header("X-Hub-Signature", signature)
                .body(BODY)
                .contentType("application/rss+xml")
                .post(path(form))
                .then()
                .statusCode(202);
    }

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
    void givenADelivery_whenItIsSigned_thenTheFeedIsPolledAtOnce() throws Exception {
        UUID feed = subscribed("news", 202);
        var form = askedFor("news");
        verify(form, "http://hill.example/push/news", 200);
        change("update feed set next_poll_at = now() + interval '6 hours' where id = ?", feed);
        long before = site().requestsFor("hill.example/push/news");

        deliver(form, sign("HmacSHA256", "sha256", form.get("hub.secret")));

        await().atMost(PATIENCE).until(() -> site().requestsFor("hill.example/push/news") > before);
        assertThat(text("select deliveries from websub_subscription where feed_id = ?", feed))
                .isEqualTo("1");
    }

    @Test
    void givenADelivery_whenItsSignatureIsWrong_thenItIsTakenAndLeftAlone() throws Exception {
        UUID feed = subscribed("forged", 202);
        var form = askedFor("forged");
        verify(form, "http://hill.example/push/forged", 200);
        change("update feed set next_poll_at = now() + interval '6 hours' where id = ?", feed);

        deliver(form, sign("HmacSHA256", "sha256", "guessed"));
        deliver(form, "sha256=");

        assertThat(text("select bad_signatures from websub_subscription where feed_id = ?", feed))
                .isEqualTo("2");
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '5 hours' from feed where id = ?",
                                feed))
                .isEqualTo("t");
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
