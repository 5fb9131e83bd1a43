package org.tidings.ingest.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// A web server on loopback, whose pages a test writes.
public final class LocalSite implements AutoCloseable {
    private static final String DELAY = "X-Taken-Milliseconds";

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, String> authorizations = new ConcurrentHashMap<>();

    public record Page(int status, Map<String, String> headers, String body) {
        public static Page html(String body) {
            return new Page(200, Map.of("Content-Type", "text/html; charset=utf-8"), body);
        }

        /// A page that the server takes its time for.
        public static Page slow(String body, Duration time) {
            return new Page(
                    200,
                    Map.of("Content-Type", "text/html", DELAY, Long.toString(time.toMillis())),
                    body);
        }

        public static Page feed(String etag, String body) {
            return new Page(200, Map.of("Content-Type", "application/rss+xml", "ETag", etag), body);
        }

        public static Page redirect(String location) {
            return redirect(302, location);
        }

        public static Page redirect(int status, String location) {
            return new Page(status, Map.of("Location", location), "");
        }

        public static Page status(int status) {
            return new Page(status, Map.of(), "");
        }
    }

    public LocalSite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// The page of `host/path`, or of `/path` on every host.
    public void put(String address, Page page) {
        pages.put(address, page);
    }

    /// What was put there.
    public Page page(String address) {
        return pages.get(address);
    }

    /// Answers `host/path`, or `/path` on every host, as the test wants.
    public void handle(String address, HttpHandler handler) {
        handlers.put(address, handler);
    }

    /// How often `host/path` was asked for.
    public long requestsFor(String address) {
        return requests.stream().filter(address::equals).count();
    }

    /// The Authorization header with which `host/path` was asked for last.
    public Optional<String> authorizationFor(String address) {
        return Optional.ofNullable(authorizations.get(address));
    }

    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// A document that goes on until nobody listens.
    public static void dripForEver(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(Duration.ofMillis(100));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
            String path = exchange.getRequestURI().toString();
            requests.add(host + path);
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization != null) {
                authorizations.put(host + path, authorization);
            }
            HttpHandler handler = handlers.getOrDefault(host + path, handlers.get(path));
            if (handler != null) {
                handler.handle(exchange);
                return;
            }
            Page page = pages.getOrDefault(host + path, pages.get(path));
            rest(page);
            send(exchange, page == null ? Page.status(404) : page);
        }
    }

    private static void rest(Page page) {
        if (page != null && page.headers().containsKey(DELAY)) {
            LockSupport.parkNanos(Long.parseLong(page.headers().get(DELAY)) * 1_000_000);
        }
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        page.headers().forEach(exchange.getResponseHeaders()::set);
        String etag = page.headers().get("ETag");
        if (etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        byte[] body = page.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
