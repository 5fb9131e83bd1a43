package org.tidings.query.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A server of somebody who gets alerts, at `hooks.example`: the one exception that the
/// configuration makes. Each path behaves as it is told.
public final class Receiver implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, AtomicInteger> FAILURES = new ConcurrentHashMap<>();
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();

    private HttpServer server;

    record Received(String path, Map<String, List<String>> headers, String body, int answer) {
        String header(String name) {
            return headers.get(name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT))
                    .getFirst();
        }
    }

    /// The next requests at the path are answered with 503, so many of them.
    static void failsAt(String path, int times) {
        FAILURES.put(path, new AtomicInteger(times));
    }

    static List<Received> at(String path) {
        return RECEIVED.stream().filter(each -> each.path().equals(path)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Receiver::receive);
        server.start();
        return Map.of(
                "tidings.delivery.mappings",
                "hooks.example=127.0.0.1:" + server.getAddress().getPort(),
                "tidings.delivery.poll",
                "PT0.1S",
                "tidings.delivery.first-pause",
                "PT0.1S",
                "tidings.delivery.attempts",
                "4",
                "tidings.delivery.client",
                "https://tidings.example");
    }

    private static void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = answer(path);
            RECEIVED.add(
                    new Received(path, Map.copyOf(exchange.getRequestHeaders()), body, answer));
            if (answer == 302) {
                exchange.getResponseHeaders().add("Location", "http://hooks.example/elsewhere");
            }
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    private static int answer(String path) {
        if (path.startsWith("/redirect")) {
            return 302;
        }
        boolean fails = FAILURES.getOrDefault(path, new AtomicInteger()).getAndDecrement() > 0;
        return fails ? 503 : 204;
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
