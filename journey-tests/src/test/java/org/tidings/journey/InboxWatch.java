package org.tidings.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/// An open client: told by server-sent events that there is something new in an inbox, it looks
/// which alerts of one saved search are new there, and notes when it saw them.
final class InboxWatch implements AutoCloseable {
    private final Journey journey;
    private final String user;
    private final String search;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Semaphore news = new Semaphore(0);
    private final Map<UUID, Seen> seen = new HashMap<>();
    private volatile boolean listening = true;
    private volatile boolean connected;

    /// When what became of an article.
    ///
    /// @param stored when query-service took it in, after it was read closely
    /// @param shown when it was seen in the inbox
    record Seen(UUID article, Instant fetched, Instant stored, Instant raised, Instant shown) {}

    InboxWatch(Journey journey, String user, String search) {
        this.journey = journey;
        this.user = user;
        this.search = search;
        Thread.ofVirtual().start(this::listen);
        Thread.ofVirtual().start(this::lookForNews);
    }

    boolean isConnected() {
        return connected;
    }

    synchronized List<Seen> seen() {
        return List.copyOf(seen.values());
    }

    /// Connects again when the connection ends, as a browser does.
    private void listen() {
        while (listening) {
            try {
                var answer = http.send(request("/api/v1/live").build(), BodyHandlers.ofLines());
                connected = answer.statusCode() == 200;
                // What came while nobody listened.
                news.release();
                answer.body().filter("event:alert"::equals).forEach(_ -> news.release());
            } catch (IOException | UncheckedIOException ended) {
                connected = false;
            } catch (InterruptedException interrupted) {
                listening = false;
            }
        }
    }

    /// However much is told while it looks, it looks once more; and again while it cannot.
    private void lookForNews() {
        try {
            while (listening) {
                news.acquire();
                int _ = news.drainPermits();
                try {
                    look();
                } catch (IOException away) {
                    Thread.sleep(100);
                    news.release();
                }
            }
        } catch (InterruptedException interrupted) {
            listening = false;
        }
    }

    /// Page by page, up to what it knows already.
    private synchronized void look() throws IOException, InterruptedException {
        String cursor = "";
        boolean more = true;
        while (more) {
            var page =
                    json.readTree(
                            http.send(
                                            request(
                                                            "/api/v1/alerts?limit=20&search="
                                                                    + search
                                                                    + cursor)
                                                    .build(),
                                            BodyHandlers.ofString())
                                    .body());
            int known = seen.size();
            var now = Instant.now();
            var alerts = page.path("alerts");
            alerts.forEach(alert -> note(alert, now));
            cursor = "&cursor=" + page.path("next").asText();
            more = page.hasNonNull("next") && seen.size() == known + alerts.size();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(journey.gateway().resolve(path))
                .header("Authorization", "Bearer " + journey.token(user));
    }

    private void note(JsonNode alert, Instant now) {
        var article = UUID.fromString(alert.path("articleId").asText());
        if (!seen.containsKey(article)) {
            var clocks = alert.path("article").path("clocks");
            seen.put(
                    article,
                    new Seen(
                            article,
                            time(clocks.path("fetchedAt")),
                            time(clocks.path("indexedAt")),
                            time(alert.path("raisedAt")),
                            now));
        }
    }

    private static Instant time(JsonNode written) {
        return Instant.parse(written.asText());
    }

    @Override
    public void close() {
        listening = false;
        news.release();
        http.shutdownNow();
    }
}
