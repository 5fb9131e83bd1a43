package org.tidings.gateway.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tidings.problem.Problem;

/// Answers with a problem document where no endpoint is involved.
@ApplicationScoped
class ProblemWriter {
    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    void write(RoutingContext request, Problem problem) {
        var response = request.response().setStatusCode(problem.status());
        headers(problem).forEach(response::putHeader);
        response.end(body(problem));
    }

    Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A problem document cannot be written", e);
        }
    }

    static Map<String, String> headers(Problem problem) {
        var type = Map.entry(HttpHeaders.CONTENT_TYPE.toString(), Problem.CONTENT_TYPE);
        return switch (problem.status()) {
            case 401 -> Map.ofEntries(type, Map.entry("WWW-Authenticate", "Bearer"));
            case 405 ->
                    Map.ofEntries(
                            type,
                            Map.entry("Allow", String.valueOf(problem.extensions().get("allow"))));
            case 429 ->
                    Map.ofEntries(
                            type,
                            Map.entry(
                                    "Retry-After",
                                    String.valueOf(problem.extensions().get("retryAfter"))));
            case 503 -> Map.ofEntries(type, Map.entry("Retry-After", "5"));
            default -> Map.ofEntries(type);
        };
    }
}
