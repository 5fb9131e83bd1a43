package org.tidings.ingest.fetch;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Instant;

/// A fetch in the trace, written down once it is over: most fetches find nothing new, and nobody
/// looks for a trace of those.
public final class FetchSpan {
    private FetchSpan() {}

    /// Adds the fetch to what is being traced on this thread.
    public static void record(FetchRequest request, FetchOutcome outcome, Instant began) {
        Span span =
                GlobalOpenTelemetry.getTracer("org.tidings")
                        .spanBuilder("fetch")
                        .setSpanKind(SpanKind.CLIENT)
                        .setStartTimestamp(began)
                        .startSpan();
        span.setAttribute("http.request.method", request.form() == null ? "GET" : "POST");
        span.setAttribute("url.full", request.url().toString());
        switch (outcome) {
            case FetchOutcome.Fetched(FetchedDocument document) ->
                    status(span, document.exchange().status());
            case FetchOutcome.NotModified() -> status(span, 304);
            case FetchOutcome.Failed failed -> {
                Integer status = failed.status();
                if (status != null) {
                    status(span, status);
                }
                span.setStatus(StatusCode.ERROR, failed.reason());
            }
        }
        span.end();
    }

    private static void status(Span span, int status) {
        span.setAttribute("http.response.status_code", status);
    }
}
