package org.tidings.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/// The gateway under test, at the address by which Keycloak knows it.
public final class Gateway {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Gateway() {}

    public static URI at(String path) {
        var url = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        return URI.create("http://127.0.0.1:" + url.getPort() + path);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No JSON: " + answer.body(), e);
        }
    }

    /// The stable name of the problem in the answer.
    public static String problem(HttpResponse<String> answer) {
        if (!answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json")) {
            return "no problem document: " + answer.statusCode() + " " + answer.body();
        }
        return json(answer).path("type").asText().replace("urn:tidings:problem:", "");
    }
}
