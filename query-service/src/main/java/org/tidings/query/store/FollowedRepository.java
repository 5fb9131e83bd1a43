package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.tidings.contracts.FollowingChanged;

/// What organisations follow, as ingest-service says.
@ApplicationScoped
public class FollowedRepository {
    private static final String READ =
            "select feeds, outlets from following where organization = ?";
    private static final String WRITE =
            """
            insert into following (organization, version, feeds, outlets, changed_at)
            values (?, ?, ?, ?, ?)
            on conflict (organization) do update set
                version = excluded.version, feeds = excluded.feeds, outlets = excluded.outlets,
                changed_at = excluded.changed_at
            where following.version < excluded.version""";

    private final DataSource database;

    FollowedRepository(DataSource database) {
        this.database = database;
    }

    /// @param organization Keycloak's id
    public Followed of(String organization) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, organization);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new Followed(ids(row, "feeds"), ids(row, "outlets"))
                        : Followed.NOTHING;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((UUID[]) row.getArray(column).getArray()));
    }

    /// Keeps the list unless a later one is known.
    void keep(FollowingChanged change) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, change.organization());
            statement.setLong(2, change.version());
            statement.setArray(3, connection.createArrayOf("uuid", change.feeds().toArray()));
            statement.setArray(4, connection.createArrayOf("uuid", change.outlets().toArray()));
            statement.setTimestamp(5, Timestamp.from(change.changedAt()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw NeverStorable.of(failure);
        }
    }
}
