package org.tidings.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A program of an organisation that gets alerts, and takes its time to say so: whoever delivers
/// can be killed when an alert has arrived and is not yet acknowledged.
final class HookServer {
    static final String HOST = "hooks.acme.example";

    /// Between an alert's arrival and the answer.
    private static final long MILLIS_TO_ANSWER = 150;

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    private HookServer() {}

    /// @param key by which the receiver knows a delivery again
    /// @param signed what the signature is over: timestamp, full stop, body
    record Call(String path, String key, String signature, String signed, String article) {}

    /// In the order of their arrival, repetitions included.
    static List<Call> at(String path) {
        return CALLS.stream().filter(call -> call.path().equals(path)).toList();
    }

    /// @return the port on the loopback address; it is served for as long as the tests run
    static int start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", HookServer::receive);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            CALLS.add(
                    new Call(
                            exchange.getRequestURI().getPath(),
                            headers.getFirst("Idempotency-Key"),
                            headers.getFirst("Tidings-Signature"),
                            headers.getFirst("Tidings-Timestamp") + "." + body,
                            JsonPath.from(body).getString("alert.articleId")));
            Thread.sleep(MILLIS_TO_ANSWER);
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
