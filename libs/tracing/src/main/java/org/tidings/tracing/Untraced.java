package org.tidings.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.concurrent.Callable;

/// Keeps loops that look for work out of the traces: without it, every look into a table would be
/// a trace of its own.
///
/// The code runs below a parent that is not sampled, which parent-based samplers obey. A span that
/// is started inside with another parent, such as a stored [TraceContext], is traced as usual.
public final class Untraced {
    private static final Context UNSAMPLED =
            Context.root()
                    .with(
                            Span.wrap(
                                    SpanContext.create(
                                            "0000000000000000000000000000dead",
                                            "000000000000dead",
                                            TraceFlags.getDefault(),
                                            TraceState.getDefault())));

    private Untraced() {}

    public static void run(Runnable work) {
        UNSAMPLED.wrap(work).run();
    }

    public static <T> T call(Callable<T> work) throws Exception {
        return UNSAMPLED.wrap(work).call();
    }
}
