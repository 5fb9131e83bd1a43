package org.tidings.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class AtomAddressTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String feed = "/api/v1/atom/" + token();

    @BeforeEach
    void forgetEarlierCalls() {
        FakeServices.CALLS.clear();
    }

    @Test
    void givenAFeedReader_whenItAsks_thenTheCallArrivesWithoutAnyoneSignedIn() throws Exception {
        var request =
                HttpRequest.newBuilder(Gateway.at(feed + "?cursor=c"))
                        .header("If-None-Match", "\"7\"")
                        .header("Cookie", "q_session=abc")
                        .header("Authorization", "Basic YTpi");

        var answer = http.send(request.build(), BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        assertEquals("\"1-1\"", answer.headers().firstValue("ETag").orElse(""));
        assertEquals(
                "\"calls\";q=60;w=60", answer.headers().firstValue("RateLimit-Policy").orElse(""));
        var seen = FakeServices.CALLS.poll(5, TimeUnit.SECONDS);
        assertNotNull(seen);
        assertEquals(feed + "?cursor=c", seen.uri());
        assertEquals("\"7\"", seen.headers().get("if-none-match"));
        assertFalse(seen.headers().containsKey("authorization"));
        assertFalse(seen.headers().containsKey("cookie"));
    }

    @Test
    void givenAFeed_whenReadTooOften_thenThisFeedHasToWaitAndNoOther() throws Exception {
        HttpResponse<String> last = call("GET", feed, none());
        for (int i = 0; i < 65 && last.statusCode() == 200; i++) {
            last = call("GET", feed, none());
        }

        assertEquals("too-many-requests", Gateway.problem(last));
        assertTrue(last.headers().firstValue("Retry-After").isPresent());
        assertFalse(last.body().contains(feed), last.body());
        assertEquals(200, call("GET", "/api/v1/atom/" + token(), none()).statusCode());
    }

    @Test
    void givenAnyOtherAddressNearby_whenCalled_thenItIsRefused() throws Exception {
        for (var path :
                new String[] {
                    "/api/v1/atom",
                    "/api/v1/atom/short",
                    feed + "x",
                    feed + "/more",
                    feed + "/%2e%2e/%2e%2e/search"
                }) {
            assertEquals(401, call("GET", path, none()).statusCode(), path);
        }
        assertTrue(FakeServices.CALLS.isEmpty());
    }

    @Test
    void givenAnotherMethodOrABody_whenSent_thenItIsRefused() throws Exception {
        assertEquals("method-not-allowed", Gateway.problem(call("POST", feed, none())));
        assertEquals(
                "request-too-large",
                Gateway.problem(call("GET", feed, BodyPublishers.ofString("x"))));
    }

    @Test
    void givenAFeedThatWasRead_whenMetricsAreRead_thenTheyDoNotNameIt() throws Exception {
        call("GET", feed, none());

        var metrics = call("GET", "/q/metrics", none()).body();

        assertTrue(metrics.contains("/api/v1/atom/{token}"), metrics);
        assertFalse(metrics.contains(feed));
    }

    private static String token() {
        return (UUID.randomUUID() + "-" + UUID.randomUUID()).substring(0, 43);
    }

    private static BodyPublisher none() {
        return BodyPublishers.noBody();
    }

    private HttpResponse<String> call(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Gateway.at(path)).method(method, body).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
