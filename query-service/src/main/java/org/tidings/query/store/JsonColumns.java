package org.tidings.query.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The parts of a row that are kept as JSON, in the words of the contracts.
@ApplicationScoped
class JsonColumns {
    private final ObjectMapper json;

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
        try {
            return value == null ? null : json.readValue(value, type);
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
