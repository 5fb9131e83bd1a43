package org.tidings.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A trace on its way through a table row or a message, as W3C Trace Context writes it.
///
/// @param traceparent null when nothing was being traced
/// @param tracestate null when there is none
public record TraceContext(@Nullable String traceparent, @Nullable String tracestate) {
    private static final String TRACEPARENT = "traceparent";
    private static final String TRACESTATE = "tracestate";

    /// What is being traced on this thread.
    public static TraceContext current() {
        return of(Context.current());
    }

    public static TraceContext of(Context context) {
        Map<String, String> fields = new HashMap<>();
        W3CTraceContextPropagator.getInstance()
                .inject(context, fields, (map, key, value) -> fields.put(key, value));
        return new TraceContext(fields.get(TRACEPARENT), fields.get(TRACESTATE));
    }

    /// The context in which spans that continue this trace are started; the root when there is
    /// none, or none that can be read.
    public Context asParent() {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), this, Fields.GETTER);
    }

    private enum Fields implements TextMapGetter<TraceContext> {
        GETTER;

        @Override
        public Iterable<String> keys(TraceContext carrier) {
            return List.of(TRACEPARENT, TRACESTATE);
        }

        @Override
        public @Nullable String get(@Nullable TraceContext carrier, String key) {
            if (carrier == null) {
                return null;
            }
            return switch (key) {
                case TRACEPARENT -> carrier.traceparent();
                case TRACESTATE -> carrier.tracestate();
                default -> null;
            };
        }
    }
}
