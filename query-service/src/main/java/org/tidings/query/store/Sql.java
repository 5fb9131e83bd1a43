package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Statements on a feature's own tables, inside the running transaction where there is one.
@ApplicationScoped
public class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /// Makes something of a row.
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @param values of its parameters: ids, texts, numbers, times, and arrays of ids, texts or
    ///     numbers
    public <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var rows = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.read(row));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return query(sql, reading, values).stream().findFirst();
    }

    /// @return how many rows changed
    public int update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        var connection = statement.getConnection();
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                case String[] texts ->
                        statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case Long[] numbers ->
                        statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
                case Instant time -> statement.setTimestamp(i + 1, Timestamp.from(time));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }

    /// A time that may be missing.
    public static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
