package org.tidings.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Feeds on loopback that nobody gets an answer from until the gate is open.
final class GatedSite implements AutoCloseable {
    private static final byte[] FEED =
            """
            <rss version="2.0"><channel><title>Quiet</title><link>http://quiet.example/</link>
            <description>Nothing yet</description></channel></rss>
            """
                    .getBytes(UTF_8);

    private final HttpServer server;
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

    /// @param agent as the asking process calls itself
    record Asked(String host, String agent) {}

    GatedSite() throws IOException {
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 500);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// Requests for feeds so far, answered or not.
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    void open() {
        gate.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var headers = exchange.getRequestHeaders();
            String host = headers.getFirst("Host").replaceFirst(":\\d+$", "");
            asked.add(new Asked(host, headers.getFirst("User-Agent").replaceFirst("[/ ].*", "")));
            gate.await();
            exchange.sendResponseHeaders(200, FEED.length);
            exchange.getResponseBody().write(FEED);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open();
        server.stop(0);
    }
}
