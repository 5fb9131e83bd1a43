package org.tidings.localstack.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.search.Answering.Request;

/// Asks over connections that stay open. The JDK's oldest client costs the machine least, and both
/// sides are asked by it.
final class HttpCalls {
    private static final int TIMEOUT_MILLIS = 120_000;

    static {
        System.setProperty("http.maxConnections", "64");
    }

    private HttpCalls() {}

    /// @return the whole answer
    /// @throws StackException when it is no success
    static byte[] call(String method, Request request) throws IOException {
        var connection = (HttpURLConnection) request.address().toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        request.headers().forEach(connection::setRequestProperty);
        if (request.body() != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(request.body().getBytes(UTF_8));
        }
        int status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] answer = in == null ? new byte[0] : in.readAllBytes();
            if (status >= 300) {
                throw new StackException(
                        "%s was answered by %d: %s"
                                .formatted(
                                        request.address(),
                                        status,
                                        beginning(new String(answer, UTF_8))));
            }
            return answer;
        }
    }

    static byte[] call(Request request) throws IOException {
        return call(request.body() == null ? "GET" : "POST", request);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }
}
