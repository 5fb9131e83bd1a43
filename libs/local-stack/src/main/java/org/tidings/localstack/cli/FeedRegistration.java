package org.tidings.localstack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Platform;

/// Makes the newsroom's feeds known through the gateway, as a platform administrator would.
///
/// A feed that is known already answers with itself, so this may be repeated.
final class FeedRegistration {
    private static final String ADMINISTRATOR = "pat";

    private final Platform platform;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    FeedRegistration(Platform platform) {
        this.platform = platform;
    }

    void run() {
        var token = platform.components().realms().token(ADMINISTRATOR);
        for (var feed : platform.newsroom().feeds()) {
            register(feed, token);
        }
    }

    private void register(JsonNode feed, String token) {
        var request =
                HttpRequest.newBuilder(endpoint())
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(feed.toString()))
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw refused(feed, answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw refused(feed, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while registering feeds", e);
        }
    }

    private URI endpoint() {
        return platform.gateway().resolve("/api/v1/feeds");
    }

    private static StackException refused(JsonNode feed, String why) {
        return new StackException(
                "the gateway did not take the feed " + feed.path("url").asText() + ": " + why);
    }
}
