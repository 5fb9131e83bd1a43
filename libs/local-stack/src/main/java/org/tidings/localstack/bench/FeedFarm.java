package org.tidings.localstack.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.BitSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/// Many feeds on the loopback address, each on a host of its own. A conditional request is
/// answered by 304, save that every hundredth finds a new entry.
final class FeedFarm implements AutoCloseable {
    /// The hosts are `feed-0` and so on below this domain.
    static final String DOMAIN = "farm.example";

    private static final String HOST = "feed-";
    private static final int CHANGES_EVERY = 100;

    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicIntegerArray versions;
    private final BitSet asked;
    private final AtomicLong polls = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();

    FeedFarm(int feeds) throws IOException {
        versions = new AtomicIntegerArray(feeds);
        asked = new BitSet(feeds);
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(requests);
        server.createContext("/", this::answer);
        server.start();
    }

    /// How far the farm has been asked.
    ///
    /// @param polls of feeds
    /// @param unchanged of these, answered by 304
    /// @param pages articles fetched
    /// @param feeds how many feeds were asked at least once
    record Count(long polls, long unchanged, long pages, int feeds) {}

    Count count() {
        synchronized (asked) {
            return new Count(polls.get(), unchanged.get(), pages.get(), asked.cardinality());
        }
    }

    int feeds() {
        return versions.length();
    }

    static String address(int feed) {
        return "http://" + HOST + feed + "." + DOMAIN + "/feed.xml";
    }

    /// As `tidings.fetch.mappings` wants it.
    String mapping() {
        return "*." + DOMAIN + "=127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/feed.xml")) {
                feed(exchange, feedOf(exchange));
            } else if (path.startsWith("/entry/")) {
                pages.incrementAndGet();
                send(exchange, "text/html; charset=utf-8", page(feedOf(exchange), path));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static int feedOf(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return Integer.parseInt(host.substring(HOST.length(), host.indexOf('.')));
    }

    private void feed(HttpExchange exchange, int feed) throws IOException {
        long number = polls.incrementAndGet();
        synchronized (asked) {
            asked.set(feed);
        }
        int version =
                number % CHANGES_EVERY == 0 ? versions.incrementAndGet(feed) : versions.get(feed);
        String etag = "\"" + feed + "-" + version + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange, "application/rss+xml", document(feed, version));
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String document(int feed, int version) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Field %1$d</title><link>http://%3$s%1$d.%4$s/</link>
        <description>What grows in field %1$d</description>
        <item><title>Report %2$d from field %1$d</title>
        <link>http://%3$s%1$d.%4$s/entry/%2$d</link>
        <guid>tag:%4$s,2026:%1$d-%2$d</guid><description>The rows stand well.</description></item>
        </channel></rss>
        """
                .formatted(feed, version, HOST, DOMAIN);
    }

    private static String page(int feed, String path) {
        return """
        <!doctype html><html lang="en"><head><title>Report from field %1$d</title></head><body>
        <article><h1>Report from field %1$d</h1>
        <p>The rows of field %1$d stand well after the rain of the week, its keeper said.</p>
        <p>This is report %2$s. The next one follows when something has grown.</p></article>
        </body></html>
        """
                .formatted(feed, path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }
}
