package org.tidings.ingest.poll;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.function.Function;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchSpan;

/// The trace of a poll. It is begun only when the feed has answered with more than "not modified":
/// thousands of polls a minute find nothing, and nobody looks for their traces.
final class PollTrace {
    private PollTrace() {}

    /// Does the work in a span that began when the poll did, the fetch already in it.
    static PollReport of(
            LeasedFeed feed,
            FetchRequest request,
            FetchOutcome outcome,
            Instant began,
            Function<Span, PollReport> work) {
        Span span =
                GlobalOpenTelemetry.getTracer("org.tidings")
                        .spanBuilder("poll")
                        .setSpanKind(SpanKind.INTERNAL)
                        .setParent(Context.root())
                        .setStartTimestamp(began)
                        .startSpan();
        span.setAttribute("tidings.feed.id", feed.id().toString());
        span.setAttribute("tidings.feed.url", feed.url().toString());
        span.setAttribute("tidings.outlet", feed.outlet().name());
        try (var _ = Context.root().with(span).makeCurrent()) {
            FetchSpan.record(request, outcome, began);
            return work.apply(span);
        } catch (RuntimeException failure) {
            span.recordException(failure);
            span.setStatus(StatusCode.ERROR, String.valueOf(failure.getMessage()));
            throw failure;
        } finally {
            span.end();
        }
    }
}
