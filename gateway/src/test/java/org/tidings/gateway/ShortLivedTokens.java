package org.tidings.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.component.Secrets;
import org.tidings.localstack.testing.TestStack;

/// Access tokens as people get them, save that they expire within seconds.
public final class ShortLivedTokens {
    private static final String CLIENT = "short-lived-tokens";
    private static final TestStack STACK = TestStack.current();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ShortLivedTokens() {}

    public static String of(String user, Duration life) throws IOException, InterruptedException {
        ensureClient(life);
        return STACK.token(user, CLIENT, "openid organization");
    }

    /// The client of `./tidings token`, with another name.
    private static void ensureClient(Duration life) throws IOException, InterruptedException {
        var file = STACK.checkout().realm().resolve("demo/client.json").toFile();
        var client = (ObjectNode) new ObjectMapper().readTree(file);
        client.put("clientId", CLIENT);
        client.putObject("attributes").put("access.token.lifespan", life.toSeconds());
        var administrator = administrator();
        var answer =
                send(
                        HttpRequest.newBuilder(at("/admin/realms/tidings/clients"))
                                .header("Authorization", "Bearer " + administrator)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(client.toString())));
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new IllegalStateException("Keycloak: " + answer.body());
        }
    }

    private static Secrets secrets() {
        return new Secrets(STACK.stack().home().secrets());
    }

    private static String administrator() throws IOException, InterruptedException {
        var form =
                Map.of(
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMIN,
                        "password",
                        secrets().of("keycloak.admin"));
        var body =
                form.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "grant_type=password&", ""));
        var answer =
                send(
                        HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)));
        return Gateway.json(answer).path("access_token").asText();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return STACK.keycloakUrl().resolve(path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
