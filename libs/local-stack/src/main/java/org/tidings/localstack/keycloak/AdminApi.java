package org.tidings.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The few calls to Keycloak's admin REST API and token endpoint that a local realm needs.
final class AdminApi {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TOKEN_REUSE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI keycloak;
    private final Map<String, String> credentials;
    private @Nullable String token;
    private Instant tokenTaken = Instant.EPOCH;

    AdminApi(URI keycloak, String user, String password) {
        this.keycloak = URI.create(keycloak.toString().replaceAll("/+$", ""));
        this.credentials =
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        user,
                        "password",
                        password);
    }

    /// The answer, or a missing node when there is no such thing (404).
    JsonNode get(String path) {
        var answer = send("GET", path, null);
        return answer.statusCode() == 404 ? MissingNode.getInstance() : parse(answer);
    }

    void post(String path, JsonNode body) {
        accepted("POST", path, send("POST", path, body));
    }

    /// Posts what may be there already (409).
    void postIfAbsent(String path, JsonNode body) {
        acceptedOrThere("POST", path, send("POST", path, body));
    }

    /// Puts a relation that may be there already (409).
    void putIfAbsent(String path) {
        acceptedOrThere("PUT", path, send("PUT", path, null));
    }

    void put(String path, JsonNode body) {
        accepted("PUT", path, send("PUT", path, body));
    }

    /// An access token from the realm's token endpoint.
    String accessToken(String realm, Map<String, String> form) {
        var request =
                HttpRequest.newBuilder(
                                keycloak.resolve(
                                        "/realms/" + realm + "/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)))
                        .build();
        var answer = exchange(request);
        accepted("POST", request.uri().getPath(), answer);
        return parse(answer).path("access_token").asText();
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonNode body) {
        var publisher =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        return exchange(
                HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + adminToken())
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build());
    }

    /// The master realm's tokens live for a minute, so one is used for half of that.
    private synchronized String adminToken() {
        var held = token;
        if (held == null || tokenTaken.plus(TOKEN_REUSE).isBefore(Instant.now())) {
            held = accessToken("master", credentials);
            token = held;
            tokenTaken = Instant.now();
        }
        return held;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + keycloak, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak", e);
        }
    }

    private JsonNode parse(HttpResponse<String> answer) {
        accepted("GET", answer.uri().getPath(), answer);
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's answer is no JSON", e);
        }
    }

    private static void acceptedOrThere(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() != 409) {
            accepted(method, path, answer);
        }
    }

    private static void accepted(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    "Keycloak refused %s %s: %d %s"
                            .formatted(method, path, answer.statusCode(), answer.body()));
        }
    }
}
