package org.tidings.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class ApiRoutesTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void forgetEarlierCalls() {
        FakeServices.CALLS.clear();
    }

    @Test
    void givenNoToken_whenCalled_thenItIsRefusedWithoutRedirect() throws Exception {
        var answer = call("GET", "/api/v1/search?q=x", null);

        assertEquals(401, answer.statusCode());
        assertEquals("not-authenticated", Gateway.problem(answer));
        assertTrue(answer.headers().firstValue("Location").isEmpty());
        assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertTrue(FakeServices.CALLS.isEmpty());
    }

    @Test
    void givenAForgedToken_whenCalled_thenItIsRefused() throws Exception {
        var parts = TestStack.current().token("ana").split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var more = claims.replace("/analyst", "/admin").getBytes(StandardCharsets.UTF_8);
        var forged =
                parts[0]
                        + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(more)
                        + "."
                        + parts[2];

        assertEquals("not-authenticated", Gateway.problem(call("GET", "/api/v1/search", forged)));
        assertEquals("not-authenticated", Gateway.problem(call("GET", "/api/v1/search", "x.y.z")));
        assertEquals("not-authenticated", Gateway.problem(call("GET", "/api/v1/session", forged)));
    }

    @Test
    void givenATokenMeantForSomethingElse_whenCalled_thenItIsRefused() throws Exception {
        var token = passwordGrant("admin-cli", "ana");

        assertEquals(401, call("GET", "/api/v1/search?q=x", token).statusCode());
        assertEquals(401, call("GET", "/api/v1/session", token).statusCode());
    }

    @Test
    void givenATokenWithoutOrganisation_whenCalled_thenItIsToldSo() throws Exception {
        var token = passwordGrant("tidings-demo-cli", "ana");

        assertEquals("no-organization", Gateway.problem(call("GET", "/api/v1/search", token)));
        assertEquals("no-organization", Gateway.problem(call("GET", "/api/v1/session", token)));
    }

    @Test
    void givenTheWrongRole_whenCalled_thenItIsNotPermitted() throws Exception {
        var feed = BodyPublishers.ofString("{}");

        var analyst = call("POST", "/api/v1/feeds", TestStack.current().token("ana"), feed);
        var platform = call("POST", "/api/v1/texts", TestStack.current().token("pat"), feed);

        var follower = call("PUT", "/api/v1/following", TestStack.current().token("lea"), feed);
        var reader = call("DELETE", "/api/v1/feeds/1", TestStack.current().token("ana"));

        assertEquals("not-permitted", Gateway.problem(analyst));
        assertEquals("not-permitted", Gateway.problem(platform));
        assertEquals("not-permitted", Gateway.problem(follower));
        assertEquals("not-permitted", Gateway.problem(reader));
    }

    @Test
    void givenAnAnalyst_whenSearching_thenTheServiceSeesTheTokenAndNothingOfTheBrowser()
            throws Exception {
        var token = TestStack.current().token("ana");

        var answer =
                call(
                        "GET",
                        "/api/v1/search?q=a%20%22b%22&limit=2",
                        token,
                        BodyPublishers.noBody(),
                        Map.of("Cookie", "q_session=abc", "X-Tidings-Request", "1", "TE", "x"));

        assertEquals(200, answer.statusCode());
        assertEquals("{\"total\":0}", answer.body());
        assertEquals("\"1-1\"", answer.headers().firstValue("ETag").orElse(""));
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        var seen = FakeServices.CALLS.poll(5, TimeUnit.SECONDS);
        assertNotNull(seen);
        assertEquals("/api/v1/search?q=a%20%22b%22&limit=2", seen.uri());
        assertEquals("Bearer " + token, seen.headers().get("authorization"));
        assertEquals("127.0.0.1", seen.headers().get("x-forwarded-for"));
        assertEquals("http", seen.headers().get("x-forwarded-proto"));
        assertFalse(seen.headers().containsKey("cookie"));
        assertFalse(seen.headers().containsKey("x-tidings-request"));
        assertFalse(seen.headers().containsKey("te"));
    }

    @Test
    void givenACallersTrace_whenForwarded_thenTheServiceIsInTheSameTrace() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        call(
                "GET",
                "/api/v1/search",
                TestStack.current().token("ana"),
                BodyPublishers.noBody(),
                Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        var parent = FakeServices.CALLS.poll(5, TimeUnit.SECONDS).headers().get("traceparent");

        assertEquals(trace, parent.split("-", -1)[1]);
        assertNotEquals("00f067aa0ba902b7", parent.split("-", -1)[2]);
    }

    @Test
    void givenAHeaderNamedInConnection_whenForwarded_thenItStaysBehind() throws Exception {
        var at = Gateway.at("/");
        var request =
                "GET /api/v1/search HTTP/1.1\r\nHost: "
                        + at.getAuthority()
                        + "\r\nAuthorization: Bearer "
                        + TestStack.current().token("ana")
                        + "\r\nConnection: keep-alive, X-Only-Here\r\nX-Only-Here: 1\r\n\r\n";
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 200 OK", new BufferedReader(in).readLine());
        }

        var seen = FakeServices.CALLS.poll(5, TimeUnit.SECONDS);
        assertFalse(seen.headers().containsKey("x-only-here"));
    }

    @Test
    void givenALargeAnswer_whenForwarded_thenAllOfItArrives() throws Exception {
        var answer =
                http.send(
                        request("GET", "/api/v1/articles?bytes=20000000", "ana").build(),
                        BodyHandlers.ofByteArray());

        assertEquals(20_000_000, answer.body().length);
    }

    @Test
    void givenTooLargeABody_whenAnnounced_thenItIsRefused() throws Exception {
        var large = BodyPublishers.ofByteArray(new byte[8 * 1024 * 1024 + 1]);

        var answer = call("POST", "/api/v1/texts", TestStack.current().token("ana"), large);

        assertEquals(413, answer.statusCode());
        assertEquals("request-too-large", Gateway.problem(answer));
    }

    @Test
    void givenTooLargeABody_whenItComesInChunks_thenItIsRefused() throws Exception {
        var chunks =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9 << 20]));

        var answer = call("POST", "/api/v1/texts", TestStack.current().token("ana"), chunks);

        assertEquals(413, answer.statusCode());
        assertEquals("request-too-large", Gateway.problem(answer));
    }

    @Test
    void givenAServiceThatIsDown_whenCalled_thenItIsSaid() throws Exception {
        var answer = call("GET", "/api/v1/openapi/nlp", TestStack.current().token("ana"));

        assertEquals(503, answer.statusCode());
        assertEquals("service-unavailable", Gateway.problem(answer));
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void givenAnUnknownAddress_whenCalled_thenThereIsNoRoute() throws Exception {
        var token = TestStack.current().token("ana");

        assertEquals("no-such-route", Gateway.problem(call("GET", "/api/v1/secrets", token)));
        assertEquals("no-such-route", Gateway.problem(call("GET", "/api/v1/searching", token)));
        assertEquals("no-such-route", Gateway.problem(call("GET", "/api/v1/openapi/x", token)));
    }

    @Test
    void givenDotSegments_whenCalled_thenTheyLeadToNoOtherAddressOfTheService() throws Exception {
        var token = TestStack.current().token("ana");

        var answer = call("GET", "/api/v1/search/%2e%2e/%2e%2e/%2e%2e/q/metrics", token);

        assertNotEquals("{\"total\":0}", answer.body());
        assertTrue(FakeServices.CALLS.isEmpty());
    }

    @Test
    void givenAnotherMethod_whenCalled_thenTheOfferedOnesAreNamed() throws Exception {
        var answer = call("DELETE", "/api/v1/outlets", TestStack.current().token("adam"));

        assertEquals(405, answer.statusCode());
        assertEquals("method-not-allowed", Gateway.problem(answer));
        assertEquals("GET, POST, PUT", answer.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void givenAnyoneSignedIn_whenAskingForADescription_thenItIsTheServices() throws Exception {
        var answer = call("GET", "/api/v1/openapi/query", TestStack.current().token("pat"));

        assertEquals(200, answer.statusCode());
        assertEquals("/q/openapi", FakeServices.CALLS.poll(5, TimeUnit.SECONDS).uri());
    }

    @Test
    void givenAnyAnswer_whenItArrives_thenItCarriesTheSecurityHeaders() throws Exception {
        for (var path : new String[] {"/api/v1/search", "/login", "/nothing-here"}) {
            var headers = call("GET", path, TestStack.current().token("ana")).headers();
            assertTrue(
                    headers.firstValue("Content-Security-Policy")
                            .orElse("")
                            .contains("frame-ancestors 'none'"),
                    path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
        }
    }

    @Test
    void givenABearerToken_whenAskingForTheSession_thenItSaysWhoIsCalling() throws Exception {
        var lea = Gateway.json(call("GET", "/api/v1/session", TestStack.current().token("lea")));
        var pat = Gateway.json(call("GET", "/api/v1/session", TestStack.current().token("pat")));

        assertEquals("Lea Demo", lea.path("name").asText());
        assertEquals(
                TestStack.current().organization("acme"),
                lea.path("organization").path("id").asText());
        assertEquals("[\"analyst\",\"lead\"]", lea.path("roles").toString());
        assertEquals("[\"platform-admin\"]", pat.path("roles").toString());
        assertTrue(pat.path("organization").isNull());
    }

    private static String passwordGrant(String client, String user)
            throws IOException, InterruptedException {
        var stack = TestStack.current();
        var form =
                "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                        .formatted(client, user, "ana-reads-daily");
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        stack.issuer()
                                                                + "/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build(),
                                BodyHandlers.ofString());
        return Gateway.json(answer).path("access_token").asText();
    }

    private HttpResponse<String> call(String method, String path, String token)
            throws IOException, InterruptedException {
        return call(method, path, token, BodyPublishers.noBody());
    }

    private HttpResponse<String> call(String method, String path, String token, BodyPublisher body)
            throws IOException, InterruptedException {
        return call(method, path, token, body, Map.of());
    }

    private HttpResponse<String> call(
            String method,
            String path,
            String token,
            BodyPublisher body,
            Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Gateway.at(path)).method(method, body);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String method, String path, String user) {
        return HttpRequest.newBuilder(Gateway.at(path))
                .method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + TestStack.current().token(user));
    }
}
