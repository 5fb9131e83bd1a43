package org.tidings.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Stands in for query-service and ingest-service and records what reaches them. At nlp-service's
/// address nobody answers.
public final class FakeServices implements QuarkusTestResourceLifecycleManager {
    /// What the last calls brought along.
    public static final BlockingQueue<Call> CALLS = new LinkedBlockingQueue<>();

    private @Nullable HttpServer services;

    /// @param headers names in lower case
    public record Call(String method, String uri, Map<String, String> headers, int bodyLength) {}

    @Override
    public Map<String, String> start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", FakeServices::answer);
            server.start();
            services = server;
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            return Map.of(
                    "tidings.gateway.query-url", address,
                    "tidings.gateway.ingest-url", address,
                    "tidings.gateway.nlp-url", "http://127.0.0.1:" + nobody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (services != null) {
            services.stop(0);
        }
    }

    private static int nobody() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) ->
                                headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        CALLS.add(
                new Call(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        headers,
                        body.length));
        var size = exchange.getRequestURI().getQuery();
        var answer =
                size != null && size.startsWith("bytes=")
                        ? new byte[Integer.parseInt(size.substring(6))]
                        : "{\"total\":0}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("ETag", "\"1-1\"");
        exchange.getResponseHeaders().add("Set-Cookie", "leak=1");
        exchange.getResponseHeaders().add("Tidings-Total", "7");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }
}
