package org.tidings.ingest.websub;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;

/// What the tests of hubs share: a hub of our own beside the service; both talk over HTTP.
abstract class HubTest extends IngestTest {
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

    static final String BODY = "<rss/>";

    @Inject Subscriber subscriber;

    /// What the hub was asked, by topic.
    final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    String feedAt(String name) {
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

    UUID subscribed(String name, int status) {
        String url = feedAt(name);
        site().handle("hub.example/" + name, exchange -> answer(exchange, status));
        UUID feed = feedOf(addFeed("pat", url));
        change("update feed set interval_seconds = null where id = ?", feed);
        awaitPolls(feed, "FETCHED");
        subscriber.askHubs();
        return feed;
    }

    UUID active(String name) {
        UUID feed = subscribed(name, 202);
        verify(askedFor(name), "http://hill.example/push/" + name, 200);
        change("update feed set next_poll_at = now() + interval '6 hours' where id = ?", feed);
        return feed;
    }

    void answer(HttpExchange exchange, int status) throws IOException {
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

    Map<String, String> askedFor(String name) {
        return asked.get("http://hill.example/push/" + name);
    }

    static String path(Map<String, String> form) {
        return URI.create(form.get("hub.callback")).getPath();
    }

    void verify(Map<String, String> form, String topic, int status) {
        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.topic", topic)
                .queryParam("hub.challenge", "a+b/c=d")
                .queryParam("hub.lease_seconds", 864_000)
                .get(path(form))
                .then()
                .statusCode(status);
    }
}
