package org.tidings.localstack.newsroom;

import static java.util.Objects.requireNonNullElse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Answers for all outlets; the Host header says which one is meant.
///
/// `<host>.localhost` is understood too, since browsers find such names on their own machine.
final class NewsroomHandler implements HttpHandler {
    private final Map<String, Site> sites;
    private final Map<String, Map<String, Page>> pages = new HashMap<>();

    NewsroomHandler(Map<String, Site> sites) {
        this.sites = sites;
        sites.forEach((host, site) -> pages.put(host, SitePages.of(site)));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/health")) {
                send(exchange, 200, plain("ready\n"));
            } else if (!isRead(exchange)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, plain("Pages can only be read here.\n"));
            } else {
                read(exchange, hostOf(exchange), path);
            }
        }
    }

    private void read(HttpExchange exchange, String host, String path) throws IOException {
        var site = sites.get(host);
        if (site == null) {
            send(exchange, 421, plain(unknown(host, exchange)));
            return;
        }
        var page = pages.getOrDefault(host, Map.of()).get(path);
        if (page == null) {
            send(exchange, 404, SitePages.missing(site));
            return;
        }
        Freshness.state(page, exchange.getResponseHeaders());
        if (Freshness.alreadySeen(page, exchange.getRequestHeaders())) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, 200, page);
        }
    }

    private static void send(HttpExchange exchange, int status, Page page) throws IOException {
        var body = page.bytes();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", page.contentType());
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isRead(HttpExchange exchange) {
        var method = exchange.getRequestMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static String hostOf(HttpExchange exchange) {
        var host = requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        return host.toLowerCase(Locale.ROOT)
                .replaceFirst(":\\d+$", "")
                .replaceFirst("\\.localhost$", "");
    }

    private String unknown(String host, HttpExchange exchange) {
        int port = exchange.getLocalAddress().getPort();
        var text = new StringBuilder("No outlet of this newsroom is called \"" + host + "\".\n");
        text.append("It has, to be opened in a browser on this machine:\n");
        sites.keySet()
                .forEach(name -> text.append("http://%s.localhost:%d/\n".formatted(name, port)));
        return text.toString();
    }

    private static Page plain(String text) {
        return new Page(Page.PLAIN, text, Instant.EPOCH);
    }
}
