package org.tidings.journey;

import io.restassured.path.json.JsonPath;
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

/// An open client: told by server-sent events that there is something new in an inbox, it looks
/// which alerts of one saved search are new there, and notes when it saw them.
final class InboxWatch implements AutoCloseable {
    private final Journey journey;
    private final String user;
    private final String search;
    private final HttpClient http = HttpClient.newHttpClient();
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
                var answer =
                        http.send(
                                HttpRequest.newBuilder(journey.gateway().resolve("/api/v1/live"))
                                        .header("Authorization", "Bearer " + journey.token(user))
                                        .build(),
                                BodyHandlers.ofLines());
                connected = answer.statusCode() == 200;
                // What came while nobody listened.
                look();
                answer.body().filter("event:alert"::equals).forEach(_ -> look());
            } catch (IOException | UncheckedIOException ended) {
                connected = false;
            } catch (InterruptedException interrupted) {
                listening = false;
            }
        }
    }

    /// Page by page, up to what it knows already.
    private synchronized void look() {
        String cursor = null;
        boolean more = true;
        while (more) {
            var request = journey.as(user).queryParam("search", search).queryParam("limit", 20);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get("/api/v1/alerts").then().extract().jsonPath();
            int known = seen.size();
            var now = Instant.now();
            List<Map<String, Object>> alerts = page.getList("alerts");
            alerts.forEach(alert -> note(alert, now));
            cursor = page.getString("next");
            more = cursor != null && seen.size() == known + alerts.size();
        }
    }

    private void note(Map<String, Object> alert, Instant now) {
        var article = UUID.fromString((String) alert.get("articleId"));
        if (!seen.containsKey(article)) {
            var clocks = (Map<?, ?>) ((Map<?, ?>) alert.get("article")).get("clocks");
            seen.put(
                    article,
                    new Seen(
                            article,
                            time(clocks.get("fetchedAt")),
                            time(clocks.get("indexedAt")),
                            time(alert.get("raisedAt")),
                            now));
        }
    }

    private static Instant time(Object written) {
        return Instant.parse((String) written);
    }

    @Override
    public void close() {
        listening = false;
        http.shutdownNow();
    }
}
