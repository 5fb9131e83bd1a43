package org.tidings.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.gateway.Browser;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class BrowserSessionTest {
    @Inject DataSource database;

    private final Browser browser = new Browser();

    @BeforeEach
    void forgetEarlierCalls() {
        FakeServices.CALLS.clear();
    }

    @Test
    void givenNobodySignedIn_whenSigningIn_thenKeycloakAsksWhoItIs() {
        var page = browser.get(Gateway.at("/login"));

        assertTrue(page.uri().toString().startsWith(TestStack.current().issuer().toString()));
        assertTrue(page.uri().getQuery().contains("code_challenge_method=S256"));
        assertTrue(page.body().contains("kc-form-login"));
    }

    @Test
    void givenAPerson_whenSigningIn_thenTheBrowserHoldsNoTokenAndTheRowNoReadableOne()
            throws Exception {
        signIn("/?q=harbour%20%26%20ferry");

        var cookie = browser.cookie(Gateway.at("/"), Browser.SESSION);
        assertNotNull(cookie);
        assertEquals(43, cookie.length(), "32 bytes and nothing else");
        assertTrue(browser.attributes(Browser.SESSION).contains("HTTPOnly"));
        assertTrue(browser.attributes(Browser.SESSION).contains("SameSite=Lax"));
        browser.cookies(Gateway.at("/")).values().forEach(v -> assertFalse(v.contains("eyJ"), v));
        for (var row : rows()) {
            assertFalse(new String(row, StandardCharsets.ISO_8859_1).contains("eyJ"));
        }
    }

    @Test
    void givenASession_whenTheApiIsCalled_thenTheServiceGetsThePersonsToken() throws Exception {
        signIn("/");

        var session = browser.get(Gateway.at("/api/v1/session"));
        var search = browser.get(Gateway.at("/api/v1/search?q=x"));

        assertEquals("Ana Demo", Gateway.json(session).path("name").asText());
        assertEquals("[\"analyst\"]", Gateway.json(session).path("roles").toString());
        assertEquals(200, search.statusCode());
        var seen = FakeServices.CALLS.poll(5, TimeUnit.SECONDS);
        assertTrue(seen.headers().get("authorization").startsWith("Bearer eyJ"));
        assertFalse(seen.headers().containsKey("cookie"));
    }

    @Test
    void givenASession_whenSomethingIsChangedWithoutTheRequestHeader_thenItIsRefused() {
        signIn("/");
        var texts = Gateway.at("/api/v1/texts");

        var without = browser.send("POST", texts, "{}", "Content-Type", "application/json");
        var with = browser.send("POST", texts, "{}", "X-Tidings-Request", "1");

        assertEquals(403, without.statusCode());
        assertEquals("missing-request-header", Gateway.problem(without));
        assertEquals(200, with.statusCode());
    }

    @Test
    void givenASession_whenAnotherReplicaSeesItsCookie_thenItFindsTheTokens() {
        signIn("/");
        var cookie = browser.cookie(Gateway.at("/"), Browser.SESSION);

        var elsewhere = new StoredSessions(new SessionTable(database));

        assertTrue(elsewhere.find(cookie).access().startsWith("eyJ"));
    }

    @Test
    void givenASession_whenSigningOut_thenRowAndCookieAndKeycloaksSessionAreGone()
            throws Exception {
        signIn("/");
        var cookie = browser.cookie(Gateway.at("/"), Browser.SESSION);
        var before = rows().size();

        var answer = signOut("X-Tidings-Request", "1");
        assertEquals(200, answer.statusCode());
        assertEquals(before - 1, rows().size());
        assertNull(browser.cookie(Gateway.at("/"), Browser.SESSION));

        var keycloak = URI.create(Gateway.json(answer).path("location").asText());
        assertTrue(keycloak.toString().startsWith(TestStack.current().issuer().toString()));
        assertEquals(Gateway.at("/"), browser.get(keycloak).uri(), "and back, without a question");
        assertTrue(
                browser.get(Gateway.at("/login")).body().contains("kc-form-login"),
                "signing in takes the password again");
        browser.setCookie(Gateway.at("/"), Browser.SESSION, cookie);
        var again = browser.send("GET", Gateway.at("/api/v1/search?q=x"), "");
        assertEquals("not-authenticated", Gateway.problem(again));
    }

    @Test
    void givenASession_whenAnotherSiteAsksToSignOut_thenItIsRefused() throws Exception {
        signIn("/");
        var before = rows().size();

        var link = browser.send("GET", Gateway.at("/logout"), "");
        var form = signOut("Content-Type", "application/x-www-form-urlencoded");

        assertEquals("method-not-allowed", Gateway.problem(link));
        assertEquals("missing-request-header", Gateway.problem(form));
        assertEquals(before, rows().size());
        assertEquals(200, browser.get(Gateway.at("/api/v1/session")).statusCode());
    }

    @Test
    void givenASessionThatIsNoMore_whenSigningOut_thenTheCookieGoesAndTheStartPageComes() {
        browser.setCookie(Gateway.at("/"), Browser.SESSION, SessionSecret.fresh().cookie());

        var answer = signOut("X-Tidings-Request", "1");

        assertEquals(Gateway.at("/").toString(), Gateway.json(answer).path("location").asText());
        assertNull(browser.cookie(Gateway.at("/"), Browser.SESSION));
    }

    @Test
    void givenAnInventedCookie_whenTheApiIsCalled_thenItIsRefusedWithoutRedirect() {
        browser.setCookie(Gateway.at("/"), Browser.SESSION, SessionSecret.fresh().cookie());

        var route = browser.send("GET", Gateway.at("/api/v1/search"), "");
        browser.setCookie(Gateway.at("/"), Browser.SESSION, "nonsense");
        var session = browser.send("GET", Gateway.at("/api/v1/session"), "");

        assertEquals("not-authenticated", Gateway.problem(route));
        assertEquals("not-authenticated", Gateway.problem(session));
    }

    @Test
    void givenAChangedRow_whenItIsOpened_thenTheSessionIsNone() throws Exception {
        var table = new SessionTable(database);
        var sessions = new StoredSessions(table);
        var tokens = new StoredTokens("id", "access", null, 60L, null);
        var mine = SessionSecret.of(sessions.create(tokens, Duration.ofMinutes(1))).orElseThrow();
        var other = SessionSecret.of(sessions.create(tokens, Duration.ofMinutes(1))).orElseThrow();

        var sealed = table.find(other.id()).orElseThrow();

        assertTrue(mine.open(sealed).isEmpty(), "a row opens by its own secret only");
    }

    @Test
    void givenExpiredSessions_whenCleared_thenTheOthersStay() {
        var table = new SessionTable(database);
        var old = SessionSecret.fresh();
        var current = SessionSecret.fresh();
        table.insert(old.id(), new byte[] {1}, Instant.now().minusSeconds(1));
        table.insert(current.id(), new byte[] {1}, Instant.now().plusSeconds(60));

        assertTrue(table.find(old.id()).isEmpty(), "expired, though not yet cleared");
        assertTrue(table.deleteExpired() >= 1);
        assertTrue(table.find(current.id()).isPresent());
    }

    @Test
    void givenAddressesOfOtherSites_whenSigningIn_thenTheWayBackIsOurStartPage() {
        assertEquals("/?q=a%20b", LoginResource.own("/?q=a%20b"));
        assertEquals("/article/7#text", LoginResource.own("/article/7#text"));
        for (var foreign :
                List.of("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere", "x")) {
            assertEquals("/", LoginResource.own(foreign), foreign);
        }
    }

    private void signIn(String path) {
        var login = Gateway.at("/login?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        var page = browser.signIn(login, "ana", "ana-reads-daily");
        assertEquals(Gateway.at(path), page.uri(), () -> Jsoup.parse(page.body()).text());
    }

    private HttpResponse<String> signOut(String... headers) {
        return browser.send("POST", Gateway.at("/logout"), "", headers);
    }

    private List<byte[]> rows() throws SQLException {
        var rows = new ArrayList<byte[]>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select sealed from browser_session")) {
            while (result.next()) {
                rows.add(result.getBytes(1));
            }
        }
        return rows;
    }
}
