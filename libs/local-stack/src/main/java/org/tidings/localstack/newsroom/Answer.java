package org.tidings.localstack.newsroom;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;

/// Sends a page; to a HEAD request, all of it but the body.
final class Answer {
    private Answer() {}

    static void send(HttpExchange exchange, int status, Page page) throws IOException {
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

    static Page plain(String text) {
        return new Page(Page.PLAIN, text, Instant.EPOCH);
    }
}
