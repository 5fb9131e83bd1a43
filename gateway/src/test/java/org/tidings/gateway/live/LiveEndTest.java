package org.tidings.gateway.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.gateway.Browser;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.gateway.ShortLivedTokens;
import org.tidings.localstack.testing.StackResource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class LiveEndTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void givenAProgramThatListens_whenItsTokenExpires_thenTheConnectionEnds() throws Exception {
        var token = ShortLivedTokens.of("ana", Duration.ofSeconds(4));

        try (var stream = listen("Authorization", "Bearer " + token)) {
            assertEquals(":listening", stream.readLine());
            drain(stream);
        }

        var ended = Instant.now().plusMillis(500);
        assertFalse(ended.isBefore(expiry(token)), "it ended before the token did");
    }

    @Test
    void givenABrowserThatListens_whenThePersonSignsOut_thenTheConnectionEnds() throws Exception {
        var browser = new Browser();
        browser.signIn(Gateway.at("/login"), "ana", "ana-reads-daily");
        var cookie = browser.cookie(Gateway.at("/"), Browser.SESSION);

        try (var stream = listen("Cookie", Browser.SESSION + "=" + cookie)) {
            awaitLine(stream, ":still here");
            var left = browser.send("POST", Gateway.at("/logout"), "", "X-Tidings-Request", "1");
            assertEquals(200, left.statusCode());
            assertNull(browser.cookie(Gateway.at("/"), Browser.SESSION));
            drain(stream);
        }

        var again = open("Cookie", Browser.SESSION + "=" + cookie);
        assertEquals(401, again, "and does not begin anew");
    }

    private BufferedReader listen(String header, String value) throws Exception {
        var answer = http.send(request(header, value), BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private int open(String header, String value) throws Exception {
        return http.send(request(header, value), BodyHandlers.ofInputStream()).statusCode();
    }

    private static HttpRequest request(String header, String value) {
        return HttpRequest.newBuilder(Gateway.at(LiveResource.PATH)).header(header, value).build();
    }

    private static void awaitLine(BufferedReader stream, String expected) throws IOException {
        var line = stream.readLine();
        while (line != null && !line.equals(expected)) {
            line = stream.readLine();
        }
        assertEquals(expected, line);
    }

    /// Comes back when the server has ended the stream.
    private static void drain(BufferedReader stream) throws IOException {
        while (stream.readLine() != null) {
            // Heartbeats, and announcements of other tests.
        }
    }

    private static Instant expiry(String token) throws IOException {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Instant.ofEpochSecond(new ObjectMapper().readTree(claims).path("exp").asLong());
    }
}
