package org.tidings.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;

class TraceContextTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void givenAStoredTrace_whenItIsTakenUp_thenItIsTheSame() {
        var stored = new TraceContext(PARENT, "vendor=1");

        assertEquals(stored, TraceContext.of(stored.asParent()));
        assertEquals(
                "4bf92f3577b34da6a3ce929d0e0e4736",
                Span.fromContext(stored.asParent()).getSpanContext().getTraceId());
    }

    @Test
    void givenNoTraceOrAnUnreadableOne_whenItIsTakenUp_thenANewTraceMayBegin() {
        assertNull(TraceContext.of(Context.root()).traceparent());
        for (String unreadable : new String[] {null, "", "00-zz", "garbage"}) {
            var parent = new TraceContext(unreadable, null).asParent();
            assertFalse(Span.fromContext(parent).getSpanContext().isValid());
        }
    }

    @Test
    void givenALoopThatLooksForWork_whenItRuns_thenItsParentIsNotSampled() {
        Untraced.run(() -> assertFalse(Span.current().getSpanContext().isSampled()));
    }
}
