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
import org.jspecify.annotations.Nullable;

/// A program of a customer to which alerts are sent: what comes to `/gone…` is answered with 410,
/// all else is taken, at `/slow…` not at once.
public final class HookServer {
    static final String HOST = "hooks.acme.example";

    private static final String GONE = "/gone";
    private static final String SLOW = "/slow";

    /// Whoever delivers can be killed when an alert has arrived and is not yet acknowledged.
    private static final long MILLIS_TO_ANSWER = 150;

    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();

    private HookServer() {}

    /// @param event what `Tidings-Event` said; null: nothing
    /// @param key the `Idempotency-Key`, by which a delivery is known again; null: none
    /// @param signature what `Tidings-Signature` said; null: nothing
    /// @param signed what the signature is over: timestamp, full stop, body
    /// @param article whose alert it is; null for a test call
    public record Received(
            String path,
            @Nullable String event,
            @Nullable String key,
            @Nullable String signature,
            String signed,
            @Nullable String article) {}

    /// An address at which all is taken.
    public static String address(String name) {
        return "http://" + HOST + "/" + name;
    }

    /// An address at which all is taken, after a while.
    static String slowAddress(String name) {
        return "http://" + HOST + SLOW + "/" + name;
    }

    /// An address at which nothing is taken, and nothing ever will be.
    public static String goneAddress(String name) {
        return "http://" + HOST + GONE + "/" + name;
    }

    /// What came to an address, the oldest first, repetitions included.
    public static List<Received> at(String address) {
        return RECEIVED.stream()
                .filter(each -> address.equals("http://" + HOST + each.path()))
                .toList();
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
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            RECEIVED.add(
                    new Received(
                            path,
                            headers.getFirst("Tidings-Event"),
                            headers.getFirst("Idempotency-Key"),
                            headers.getFirst("Tidings-Signature"),
                            headers.getFirst("Tidings-Timestamp") + "." + body,
                            JsonPath.from(body).getString("alert.articleId")));
            if (path.startsWith(SLOW)) {
                Thread.sleep(MILLIS_TO_ANSWER);
            }
            exchange.sendResponseHeaders(path.startsWith(GONE) ? 410 : 204, -1);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
