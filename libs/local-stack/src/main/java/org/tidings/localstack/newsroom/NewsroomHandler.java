package org.tidings.localstack.newsroom;

import static java.util.Objects.requireNonNullElse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;

/// Answers for all outlets; the Host header says which one is meant.
///
/// `<host>.localhost` is understood too, since browsers find such names on their own machine.
final class NewsroomHandler implements HttpHandler {
    private final Newsroom newsroom;
    private final HttpHandler control;

    NewsroomHandler(Newsroom newsroom, HttpHandler control) {
        this.newsroom = newsroom;
        this.control = control;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/health")) {
                Answer.send(exchange, 200, Answer.plain("ready\n"));
            } else if (hostOf(exchange).equals(ControlHandler.HOST)) {
                control.handle(exchange);
            } else if (!isRead(exchange)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Answer.send(exchange, 405, Answer.plain("Pages can only be read here.\n"));
            } else {
                read(exchange, hostOf(exchange), path);
            }
        }
    }

    private void read(HttpExchange exchange, String host, String path) throws IOException {
        var edition = newsroom.edition();
        var site = edition.sites().get(host);
        if (site == null) {
            Answer.send(exchange, 421, Answer.plain(unknown(host, edition, exchange)));
            return;
        }
        var page = edition.pages(host).get(path);
        if (page == null) {
            Answer.send(exchange, 404, SitePages.missing(site));
            return;
        }
        Freshness.state(page, exchange.getResponseHeaders());
        if (Freshness.alreadySeen(page, exchange.getRequestHeaders())) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            Answer.send(exchange, 200, page);
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

    private static String unknown(String host, Edition edition, HttpExchange exchange) {
        int port = exchange.getLocalAddress().getPort();
        var text = new StringBuilder("No outlet of this newsroom is called \"" + host + "\".\n");
        text.append("It has, to be opened in a browser on this machine:\n");
        edition.sites()
                .keySet()
                .forEach(name -> text.append("http://%s.localhost:%d/\n".formatted(name, port)));
        return text.toString();
    }
}
