package org.tidings.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tidings.tracing.Spans;
import org.tidings.tracing.TraceContext;

/// The events that wait to be published.
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (topic, message_key, message, traceparent, tracestate)"
                    + " values (?, ?, ?, ?, ?)";

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;

    Outbox(
            DataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            Relay relay) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
    }

    /// Publishes the message when, and only when, the running transaction commits.
    ///
    /// @param topic without the deployment's prefix
    /// @param key messages of one key stay on one partition
    /// @param message a record of `contracts`
    /// @throws IllegalStateException outside a transaction, where nothing could be promised
    public void add(String topic, String key, Object message) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is added inside a transaction");
        }
        Spans.in("outbox", span -> save(topic, key, message, span));
        transaction.registerInterposedSynchronization(new WakeRelay());
    }

    private Span save(String topic, String key, Object message, Span span) {
        span.setAttribute("messaging.destination.name", topic);
        TraceContext trace = TraceContext.current();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, json.writeValueAsString(message));
            insert.setString(4, trace.traceparent());
            insert.setString(5, trace.tracestate());
            insert.executeUpdate();
            return span;
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new OutboxUnavailable("the event could not be saved", failure);
        }
    }

    private class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
