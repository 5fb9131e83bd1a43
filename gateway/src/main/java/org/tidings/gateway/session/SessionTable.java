package org.tidings.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/// The rows of `browser_session`, shared by all replicas of the gateway.
@ApplicationScoped
class SessionTable {
    private final DataSource database;

    SessionTable(DataSource database) {
        this.database = database;
    }

    void insert(byte[] id, byte[] sealed, Instant expiresAt) {
        update(
                "insert into browser_session (id, sealed, expires_at) values (?, ?, ?)",
                id,
                sealed,
                Timestamp.from(expiresAt));
    }

    Optional<byte[]> find(byte[] id) {
        var sql = "select sealed from browser_session where id = ? and expires_at > now()";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setBytes(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SessionsUnavailable(e);
        }
    }

    void delete(byte[] id) {
        update("delete from browser_session where id = ?", id);
    }

    /// Requests that are on their way with the old cookie may still use it for that long.
    void letExpire(byte[] id, Duration grace) {
        update(
                "update browser_session set expires_at = least(expires_at, ?) where id = ?",
                Timestamp.from(Instant.now().plus(grace)),
                id);
    }

    int deleteExpired() {
        return update("delete from browser_session where expires_at <= now()");
    }

    private int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SessionsUnavailable(e);
        }
    }
}
