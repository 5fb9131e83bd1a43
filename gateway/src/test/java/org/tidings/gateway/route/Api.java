package org.tidings.gateway.route;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.tidings.gateway.Gateway;

/// Calls of the API, as a program makes them.
final class Api {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Api() {}

    /// @param token null for none
    static HttpResponse<String> call(String method, String path, String token)
            throws IOException, InterruptedException {
        return call(method, path, token, BodyPublishers.noBody());
    }

    static HttpResponse<String> call(String method, String path, String token, BodyPublisher body)
            throws IOException, InterruptedException {
        return call(method, path, token, body, Map.of());
    }

    static HttpResponse<String> call(
            String method,
            String path,
            String token,
            BodyPublisher body,
            Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Gateway.at(path)).method(method, body);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
