package org.tidings.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.gateway.route.Api.call;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
class ApiCallersTest {
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
        var token = TestStack.current().token("ana", "admin-cli", "openid");

        assertEquals(401, call("GET", "/api/v1/search?q=x", token).statusCode());
        assertEquals(401, call("GET", "/api/v1/session", token).statusCode());
    }

    @Test
    void givenATokenWithoutOrganisation_whenCalled_thenItIsToldSo() throws Exception {
        var token = TestStack.current().token("ana", "tidings-demo-cli", "openid");

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
    void givenABearerToken_whenAskingForTheSession_thenItSaysWhoIsCalling() throws Exception {
        var lea = Gateway.json(call("GET", "/api/v1/session", TestStack.current().token("lea")));
        var pat = Gateway.json(call("GET", "/api/v1/session", TestStack.current().token("pat")));

        assertEquals("Lea Demo", lea.path("name").asText());
        assertEquals(
                TestStack.current().organization("acme"),
                lea.path("organization").path("id").asText());
        assertEquals("acme", lea.path("organization").path("alias").asText());
        assertEquals("Acme Monitor", lea.path("organization").path("name").asText());
        assertEquals("[\"analyst\",\"lead\"]", lea.path("roles").toString());
        assertEquals("[\"platform-admin\"]", pat.path("roles").toString());
        assertTrue(pat.path("organization").isNull());
    }
}
