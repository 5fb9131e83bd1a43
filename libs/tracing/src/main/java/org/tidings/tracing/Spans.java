package org.tidings.tracing;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.util.function.Function;

/// Runs a piece of work in a span of its own.
public final class Spans {
    private Spans() {}

    /// Runs the work in a span below the given parent, and ends the span however the work ends: an
    /// exception is recorded and thrown on.
    ///
    /// @param work gets the span, to add what it finds out on the way
    public static <T> T in(String name, SpanKind kind, Context parent, Function<Span, T> work) {
        SpanBuilder builder =
                GlobalOpenTelemetry.getTracer("org.tidings")
                        .spanBuilder(name)
                        .setSpanKind(kind)
                        .setParent(parent);
        Span span = builder.startSpan();
        try (var _ = parent.with(span).makeCurrent()) {
            return work.apply(span);
        } catch (RuntimeException failure) {
            span.recordException(failure);
            span.setStatus(StatusCode.ERROR, String.valueOf(failure.getMessage()));
            throw failure;
        } finally {
            span.end();
        }
    }

    /// As [#in], below whatever is being traced on this thread.
    public static <T> T in(String name, Function<Span, T> work) {
        return in(name, SpanKind.INTERNAL, Context.current(), work);
    }
}
