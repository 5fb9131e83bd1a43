package org.tidings.query.store;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.tidings.tracing.Spans;

/// Stores a batch of messages in one transaction, waiting for a database that is away.
///
/// A message that cannot be read, or that the database can never hold, is set aside on its own:
/// the others of its batch are stored.
@ApplicationScoped
class Intake {
    private final ArticleStore store;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final Event<ChangesStored> changes;
    private final StoreMetrics metrics;

    Intake(
            ArticleStore store,
            DeadLetters deadLetters,
            Patience patience,
            Event<ChangesStored> changes,
            StoreMetrics metrics) {
        this.store = store;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.changes = changes;
        this.metrics = metrics;
    }

    /// How a message of one topic is read.
    @FunctionalInterface
    interface Reader {
        Arrival read(ReceivedMessage message) throws UnreadableMessage;
    }

    private record Item(ReceivedMessage message, Arrival arrival) {}

    void take(List<ReceivedMessage> batch, Reader reader) {
        take(batch, reader, true);
    }

    /// Stored as news are, but no alert comes of it.
    void takeHistory(List<ReceivedMessage> batch, Reader reader) {
        take(batch, reader, false);
    }

    private void take(List<ReceivedMessage> batch, Reader reader, boolean news) {
        var items = new ArrayList<Item>(batch.size());
        for (ReceivedMessage message : batch) {
            try {
                items.add(new Item(message, reader.read(message)));
            } catch (UnreadableMessage unreadable) {
                setAside(message, String.valueOf(unreadable.getMessage()));
            }
        }
        if (!items.isEmpty()) {
            store(items, news);
        }
    }

    private void store(List<Item> items, boolean news) {
        try {
            int changed = patience.until("articles are stored", () -> write(items, news));
            metrics.stored(changed, items.size() - changed);
            if (changed > 0) {
                changes.fire(new ChangesStored(changed));
            }
        } catch (NeverStorable never) {
            if (items.size() == 1) {
                setAside(items.getFirst().message(), String.valueOf(never.getMessage()));
            } else {
                items.forEach(item -> store(List.of(item), news));
            }
        }
    }

    /// The SQL stands in the trace of the batch's first article, which links to the others; when
    /// little is going on, a batch holds one article.
    private int write(List<Item> items, boolean news) {
        var arrivals = items.stream().map(Item::arrival).toList();
        return Spans.in(
                "store",
                SpanKind.INTERNAL,
                arrivals.getFirst().trace().asParent(),
                span -> {
                    span.setAttribute("tidings.articles", arrivals.size());
                    arrivals.stream()
                            .skip(1)
                            .map(arrival -> Span.fromContext(arrival.trace().asParent()))
                            .forEach(other -> span.addLink(other.getSpanContext()));
                    return store.write(arrivals, news);
                });
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
