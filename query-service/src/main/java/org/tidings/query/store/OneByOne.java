package org.tidings.query.store;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tidings.tracing.Spans;

/// Stores messages one after the other, waiting for a database that is away. One that cannot be
/// read, or that the database can never hold, is set aside.
@ApplicationScoped
class OneByOne {
    private final MessageReader reader;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final Event<ChangesStored> changes;
    private final StoreMetrics metrics;

    OneByOne(
            MessageReader reader,
            DeadLetters deadLetters,
            Patience patience,
            Event<ChangesStored> changes,
            StoreMetrics metrics) {
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.changes = changes;
        this.metrics = metrics;
    }

    /// @param store says how many articles changed; may be called again with the same message
    <T> void take(List<ReceivedMessage> batch, Class<T> type, ToIntFunction<T> store) {
        for (ReceivedMessage message : batch) {
            try {
                store(message, reader.read(message, type), store);
            } catch (UnreadableMessage | NeverStorable never) {
                setAside(message, String.valueOf(never.getMessage()));
            }
        }
    }

    private <T> void store(ReceivedMessage message, T read, ToIntFunction<T> store) {
        int changed =
                patience.until(
                        "what becomes of sources is stored",
                        () ->
                                Spans.in(
                                        "store",
                                        SpanKind.INTERNAL,
                                        message.trace().asParent(),
                                        _ -> store.applyAsInt(read)));
        if (changed > 0) {
            changes.fire(new ChangesStored(changed));
        }
    }

    private void setAside(ReceivedMessage message, String reason) {
        patience.until(
                "a dead letter is sent",
                () -> {
                    deadLetters.send(message, reason);
                    return true;
                });
        metrics.deadLettered();
    }
}
