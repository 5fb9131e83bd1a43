package org.tidings.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.tidings.tracing.TraceContext;

/// The relay's view of the table.
@ApplicationScoped
class OutboxTable {
    /// Rows that another replica is sending are skipped, not waited for.
    private static final String WAITING =
            "select id, topic, message_key, message, traceparent, tracestate from outbox"
                    + " where sent_at is null and refused is null"
                    + " order by id limit ? for update skip locked";

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /// What to do with a batch of events, and how it went for each.
    interface Sender {
        /// @return by id, what came of each event; one that is missing stays in the outbox
        Map<Long, Delivery> send(List<WaitingEvent> events);
    }

    /// Hands the oldest waiting events to the sender, and marks what came of them in the same
    /// transaction. A crash in between sends them once more.
    ///
    /// @return how many events were done with
    int drain(int batch, Sender sender) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var deliveries = sender.send(lockWaiting(connection, batch));
                mark(connection, deliveries);
                connection.commit();
                return deliveries.size();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /// Forgets what was sent longer ago than that.
    void forgetSent(Duration keep) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                "delete from outbox where sent_at < now() - make_interval(secs =>"
                                        + " ?)")) {
            delete.setDouble(1, keep.toMillis() / 1000.0);
            delete.executeUpdate();
        }
    }

    private static List<WaitingEvent> lockWaiting(Connection connection, int batch)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setInt(1, batch);
            try (ResultSet rows = select.executeQuery()) {
                List<WaitingEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(
                            new WaitingEvent(
                                    rows.getLong(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    new TraceContext(rows.getString(5), rows.getString(6))));
                }
                return events;
            }
        }
    }

    private static void mark(Connection connection, Map<Long, Delivery> deliveries)
            throws SQLException {
        if (deliveries.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update outbox set sent_at = case when ?::text is null then now() end,"
                                + " refused = ? where id = ?")) {
            for (var entry : deliveries.entrySet()) {
                String refused =
                        switch (entry.getValue()) {
                            case Delivery.Sent _ -> null;
                            case Delivery.Refused(String reason) -> reason;
                        };
                update.setString(1, refused);
                update.setString(2, refused);
                update.setLong(3, entry.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
