package org.tidings.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.gateway.route.Api.call;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    @BeforeEach
    void forgetEarlierCalls() {
        FakeServices.CALLS.clear();
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
        assertEquals(
                List.of("\"calls\";q=6000;w=60"), answer.headers().allValues("RateLimit-Policy"));
        assertTrue(
                answer.headers()
                        .firstValue("RateLimit")
                        .orElse("")
                        .matches("\"calls\";r=\\d+;t=1"));
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
    void givenALongQuery_whenSearching_thenTheServiceSeesAllOfIt() throws Exception {
        var path = "/api/v1/search?q=" + "%C3%A4".repeat(16_000);

        var answer = call("GET", path, TestStack.current().token("ana"));

        assertEquals(200, answer.statusCode());
        assertEquals(path, FakeServices.CALLS.poll(5, TimeUnit.SECONDS).uri());
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
        var token = TestStack.current().token("ana");

        var answer = call("GET", "/api/v1/articles?bytes=20000000", token);

        assertEquals(20_000_000, answer.body().length());
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
}
