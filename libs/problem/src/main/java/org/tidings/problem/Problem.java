package org.tidings.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A problem document (RFC 9457).
///
/// @param type `urn:tidings:problem:` and a stable name, listed in docs/problems.md
/// @param title what kind of problem, the same for every occurrence
/// @param status the HTTP status
/// @param detail this occurrence, written for the caller: what is wrong, where, what to do
/// @param traceId finds the cause in logs and traces; null outside a trace
/// @param extensions further members, such as the position of an error
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String traceId,
        @JsonIgnore Map<String, Object> extensions) {
    public static final String CONTENT_TYPE = "application/problem+json";
    private static final String PREFIX = "urn:tidings:problem:";

    public Problem {
        extensions = Map.copyOf(extensions);
    }

    /// A problem of the trace that is running.
    ///
    /// @param slug the stable name behind `urn:tidings:problem:`
    public static Problem of(int status, String slug, String title, String detail) {
        var span = Span.current().getSpanContext();
        return new Problem(
                URI.create(PREFIX + slug),
                title,
                status,
                detail,
                span.isValid() ? span.getTraceId() : null,
                Map.of());
    }

    /// The same problem with one more member.
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, title, status, detail, traceId, more);
    }

    @JsonAnyGetter
    Map<String, Object> members() {
        return extensions;
    }
}
