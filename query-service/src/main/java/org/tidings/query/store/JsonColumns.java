package org.tidings.query.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The parts of a row that are kept as JSON, in the words of the contracts.
@ApplicationScoped
class JsonColumns {
    private static final int MOST_REMEMBERED = 10_000;

    private final ObjectMapper json;
    private final Map<Repeated, Object> remembered = new ConcurrentHashMap<>();

    private record Repeated(String value, TypeReference<?> type) {}

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    @Nullable String write(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @return null when the column is
    <T> @Nullable T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : parse(value, column, type);
    }

    /// What many rows have in the same words, such as an outlet or the layers of a reading. It is
    /// read once, and shared: nobody may change it.
    ///
    /// @return null when the column is
    <T> @Nullable T readRepeated(ResultSet row, String column, TypeReference<T> type)
            throws SQLException {
        String value = row.getString(column);
        if (value == null) {
            return null;
        }
        var key = new Repeated(value, type);
        @SuppressWarnings("unchecked") // Put in under its type.
        T known = (T) remembered.get(key);
        if (known != null) {
            return known;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        T read = parse(value, column, type);
        remembered.put(key, read);
        return read;
    }

    private <T> T parse(String value, String column, TypeReference<T> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("column " + column + " cannot be read", unreadable);
        }
    }

    /// @throws IllegalStateException when there is none
    <T> T require(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        T value = read(row, column, type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }
}
