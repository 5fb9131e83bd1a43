package org.tidings.gateway.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The rows of `audit_entry`, written by all replicas of the gateway.
@ApplicationScoped
class AuditTable {
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final String INSERT =
            """
            insert into audit_entry (organization, person, person_name, action, method, path,
                status, parameters, articles)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""";
    private static final String READ =
            """
            select * from audit_entry
            where organization is not distinct from cast(? as text) and number < ?
            order by number desc limit ?""";

    private final DataSource database;
    private final ObjectMapper json;

    AuditTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @throws AuditUnavailable when it could not be kept
    void insert(Actor actor, Deed deed) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, actor.organization());
            statement.setString(2, actor.person());
            statement.setString(3, actor.name());
            statement.setString(4, deed.action().name());
            statement.setString(5, deed.method());
            statement.setString(6, deed.path());
            statement.setInt(7, deed.status());
            statement.setString(8, json.writeValueAsString(deed.parameters()));
            statement.setObject(9, deed.articles());
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new AuditUnavailable(failure);
        }
    }

    /// The newest first.
    ///
    /// @param organization null: of platform administrators
    /// @param before only entries with a smaller number
    List<AuditEntry> read(@Nullable String organization, long before, int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, organization);
            statement.setLong(2, before);
            statement.setInt(3, limit);
            var entries = new ArrayList<AuditEntry>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        } catch (SQLException | JsonProcessingException failure) {
            throw new AuditUnavailable(failure);
        }
    }

    int deleteBefore(Instant end) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("delete from audit_entry where at < ?")) {
            statement.setTimestamp(1, Timestamp.from(end));
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AuditUnavailable(failure);
        }
    }

    private AuditEntry entry(ResultSet row) throws SQLException, JsonProcessingException {
        return new AuditEntry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                new AuditEntry.Person(row.getString("person"), row.getString("person_name")),
                Deed.Action.valueOf(row.getString("action")),
                row.getString("method"),
                row.getString("path"),
                row.getInt("status"),
                json.readValue(row.getString("parameters"), PARAMETERS),
                row.getObject("articles", Long.class));
    }
}
