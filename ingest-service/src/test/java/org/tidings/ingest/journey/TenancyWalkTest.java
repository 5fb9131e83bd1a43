package org.tidings.ingest.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Walks over everything that the service offers, as somebody whom it is none of their business.
@QuarkusTest
class TenancyWalkTest extends IngestTest {
    private static final String NAME = "walked-" + UUID.randomUUID();

    /// Called by hubs, which sign in by a secret path and a signature.
    private static final String OPEN = "/api/v1/websub/";

    private static Map<String, String> owned;

    /// What acme owns, by the address below which an id stands.
    private Map<String, String> ownedByAcme() {
        if (owned == null) {
            owned = made();
        }
        return owned;
    }

    private Map<String, String> made() {
        String feed = "http://pier.example/" + NAME;
        return Map.of(
                "/api/v1/feeds/", addFeed("adam", feed).path("id"),
                "/api/v1/outlets/",
                        send(
                                        "POST",
                                        "adam",
                                        "/api/v1/outlets",
                                        "{\"domain\": \"%s.example\"}".formatted(NAME))
                                .path("id"),
                "/api/v1/collections/",
                        send(
                                        "POST",
                                        "adam",
                                        "/api/v1/collections",
                                        "{\"name\": \"%s\"}".formatted(NAME))
                                .path("id"),
                "/api/v1/backfills/",
                        send(
                                        "POST",
                                        "adam",
                                        "/api/v1/backfills",
                                        "{\"kind\": \"URLS\", \"urls\": [\"%s\"]}".formatted(feed))
                                .path("id"),
                "/api/v1/articles/",
                        send(
                                        "POST",
                                        "adam",
                                        "/api/v1/texts",
                                        "{\"text\": \"%s is acme's own.\"}".formatted(NAME))
                                .path("id"));
    }

    private record Step(String method, String path) {}

    private static List<Step> offered() {
        Map<String, Map<String, Object>> paths =
                given().accept(ContentType.JSON).get("/q/openapi").path("paths");
        List<Step> steps = new ArrayList<>();
        paths.forEach(
                (path, methods) ->
                        methods.keySet().stream()
                                .filter(method -> method.matches("get|put|post|delete|patch"))
                                .forEach(
                                        method ->
                                                steps.add(
                                                        new Step(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path))));
        return steps;
    }

    private static String contentType(Step step) {
        if (step.path().endsWith("/warc")) {
            return "application/octet-stream";
        }
        return step.path().endsWith("/import") ? "text/xml" : "application/json";
    }

    private static Response take(String token, Step step, String path) {
        var request = given().contentType(contentType(step));
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (!step.method().equals("GET") && !step.method().equals("DELETE")) {
            String body = "{\"url\": \"http://pier.example/other\", \"name\": \"other\"}";
            request.body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(step.method(), path);
    }

    @Test
    void givenNoToken_whenAnythingIsCalled_thenTheAnswerIs401() {
        for (Step step : offered()) {
            if (step.path().startsWith(OPEN)) {
                continue;
            }
            String path = step.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());

            assertThat(take(null, step, path).statusCode()).as("%s", step).isEqualTo(401);
        }
    }

    @Test
    void givenAcmesThings_whenAnotherOrganisationWalksOverThem_thenTheyAreNotThere() {
        int walked = 0;
        for (Step step : offered()) {
            String base = step.path().replaceFirst("\\{.*", "");
            String id = ownedByAcme().get(base);
            if (id == null || !step.path().contains("{")) {
                continue;
            }
            String path = step.path().replaceAll("\\{[^}]*}", id);
            for (String other : new String[] {"gus", "pat"}) {
                Response answer = take(token(other), step, path);
                assertThat(answer.statusCode()).as("%s by %s", step, other).isIn(403, 404);
                if (other.equals("pat")) {
                    assertThat(answer.statusCode()).as("%s by %s", step, other).isEqualTo(404);
                }
                assertThat(answer.asString()).doesNotContain(NAME);
                walked++;
            }
        }
        assertThat(walked).isGreaterThan(20);
    }

    @Test
    void givenAcmesThings_whenAnotherOrganisationLists_thenNothingOfThemIsInAnyAnswer() {
        ownedByAcme();
        for (Step step : offered()) {
            if (step.method().equals("GET") && !step.path().contains("{")) {
                for (String other : new String[] {"gus", "pat"}) {
                    assertThat(take(token(other), step, step.path()).asString())
                            .as("%s by %s", step, other)
                            .doesNotContain(NAME);
                }
            }
        }
        assertThat(get("ana", "/api/v1/feeds").asString()).contains(NAME);
    }
}
