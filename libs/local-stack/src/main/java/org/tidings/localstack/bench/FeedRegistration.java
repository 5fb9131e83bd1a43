package org.tidings.localstack.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tidings.localstack.StackException;
import org.tidings.localstack.testing.TestStack;

/// Adds the farm's feeds by the API, as a platform administrator would.
final class FeedRegistration {
    private static final int AT_A_TIME = 8;
    private static final int BATCH = 500;

    private final TestStack components;
    private final URI endpoint;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    FeedRegistration(TestStack components, URI service) {
        this.components = components;
        this.endpoint = service.resolve("/api/v1/feeds");
    }

    void addAll(int feeds, int intervalSeconds, Consumer<String> out) throws InterruptedException {
        long began = System.nanoTime();
        for (int first = 0; first < feeds; first += BATCH) {
            // Tokens live for minutes only, and a batch takes seconds.
            add(first, Math.min(feeds, first + BATCH), intervalSeconds, components.token("pat"));
        }
        double took = (System.nanoTime() - began) / 1e9;
        out.accept(
                "  %,d feeds added by the API in %.0f s, %.0f/s while they are polled"
                        .formatted(feeds, took, feeds / took));
    }

    private void add(int first, int behind, int intervalSeconds, String token)
            throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var calls =
                    IntStream.range(first, behind)
                            .mapToObj(feed -> call(feed, intervalSeconds, token))
                            .toList();
            for (Future<Integer> call : threads.invokeAll(calls)) {
                if (call.get() / 100 != 2) {
                    throw new StackException("a feed was answered by " + call.get());
                }
            }
        } catch (ExecutionException failure) {
            throw new StackException("a feed was not added: " + failure.getCause(), failure);
        }
    }

    private Callable<Integer> call(int feed, int intervalSeconds, String token) {
        return () -> status(feed, intervalSeconds, token);
    }

    private int status(int feed, int intervalSeconds, String token)
            throws IOException, InterruptedException {
        String body =
                """
                {"url": "%s", "interval": "PT%dS", "outlet": {"name": "Field %d"}}
                """
                        .formatted(FeedFarm.address(feed), intervalSeconds, feed);
        var request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
