package org.tidings.localstack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Platform;

/// Asks the gateway as one of the demonstration people would.
final class GatewayCalls {
    private final URI gateway;
    private final String token;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    GatewayCalls(Platform platform, String person) {
        this.gateway = platform.gateway();
        this.token = platform.components().realms().token(person);
    }

    JsonNode get(String path) {
        return call("GET", path, "");
    }

    JsonNode post(String path, JsonNode body) {
        return call("POST", path, body.toString());
    }

    JsonNode put(String path, JsonNode body) {
        return call("PUT", path, body.toString());
    }

    private JsonNode call(String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw refused(method, path, body, answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw refused(method, path, body, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while furnishing the demo", e);
        }
    }

    private static StackException refused(String method, String path, String body, String why) {
        return new StackException(
                "the gateway did not take %s %s %s: %s".formatted(method, path, body, why));
    }
}
