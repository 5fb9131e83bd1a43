package org.tidings.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
class HubCallbackTest {
    private static final String CALLBACK = "/api/v1/websub/" + "aZ09_-x".repeat(7).substring(0, 43);

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void forgetEarlierCalls() {
        FakeServices.CALLS.clear();
    }

    @Test
    void givenAHub_whenItAsksBack_thenTheCallArrivesWithoutAnyoneSignedIn() throws Exception {
        var answer = call("GET", CALLBACK + "?hub.mode=subscribe&hub.challenge=7", none());

        assertEquals(200, answer.statusCode());
        var seen = FakeServices.CALLS.poll(5, TimeUnit.SECONDS);
        assertNotNull(seen);
        assertEquals(CALLBACK + "?hub.mode=subscribe&hub.challenge=7", seen.uri());
        assertFalse(seen.headers().containsKey("authorization"));
    }

    @Test
    void givenAHub_whenItDelivers_thenBodyAndSignatureArriveAndCredentialsDoNot() throws Exception {
        var request =
                HttpRequest.newBuilder(Gateway.at(CALLBACK))
                        .POST(BodyPublishers.ofString("<rss/>"))
                        .header("X-Hub-Signature", "sha256=00")
                        .header("Cookie", "q_session=abc");

        var answer = http.send(request.build(), BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        var seen = FakeServices.CALLS.poll(5, TimeUnit.SECONDS);
        assertEquals("sha256=00", seen.headers().get("x-hub-signature"));
        assertEquals(6, seen.bodyLength());
        assertFalse(seen.headers().containsKey("cookie"));
    }

    @Test
    void givenAnyOtherAddressNearby_whenCalled_thenItIsRefused() throws Exception {
        for (var path :
                new String[] {
                    "/api/v1/websub",
                    "/api/v1/websub/short",
                    CALLBACK + "x",
                    CALLBACK + "/more",
                    CALLBACK + "/%2e%2e/%2e%2e/feeds",
                    "/api/v1/websub/..%2ffeeds" + "x".repeat(34)
                }) {
            assertEquals(401, call("GET", path, none()).statusCode(), path);
        }
        assertTrue(FakeServices.CALLS.isEmpty());
    }

    @Test
    void givenAnotherMethod_whenCalled_thenItIsNotOffered() throws Exception {
        assertEquals("method-not-allowed", Gateway.problem(call("DELETE", CALLBACK, none())));
        assertTrue(FakeServices.CALLS.isEmpty());
    }

    @Test
    void givenADeliveryThatIsTooLarge_whenItComes_thenItIsRefused() throws Exception {
        var large = new byte[(2 << 20) + 1];

        var announced = call("POST", CALLBACK, BodyPublishers.ofByteArray(large));
        var inChunks =
                call(
                        "POST",
                        CALLBACK,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        assertEquals("request-too-large", Gateway.problem(announced));
        assertEquals("request-too-large", Gateway.problem(inChunks));
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
