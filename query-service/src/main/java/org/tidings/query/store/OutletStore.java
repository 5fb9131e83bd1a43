package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.OutletChanged;

/// Writes down what is known of outlets now. One row binds all their articles at once; that the
/// index follows takes as long as there are articles.
@ApplicationScoped
class OutletStore {
    private static final String KEEP =
            """
            insert into known_outlet (id, version, outlet, rights, changed_at)
            values (?, ?, ?, ?, ?)
            on conflict (id) do update set
                version = excluded.version, outlet = excluded.outlet, rights = excluded.rights,
                changed_at = excluded.changed_at
            where known_outlet.version <= excluded.version""";
    private static final String NEXT_ARTICLES =
            """
            select id from article
            where outlet_id = ? and withdrawn_at is null and id > ? order by id limit ?""";
    private static final UUID FIRST_ID = new UUID(0, 0);

    /// Numbered in one transaction: others wait for so many, and no longer.
    private static final int PAGE = 500;

    private final DataSource database;
    private final JsonColumns json;
    private final Numbering numbering;

    OutletStore(DataSource database, JsonColumns json, Numbering numbering) {
        this.database = database;
        this.json = json;
        this.numbering = numbering;
    }

    /// What is delivered again is carried on with: the first time may have been cut short.
    ///
    /// @return how many articles are to be indexed anew
    int keep(OutletChanged change) {
        try (var connection = database.getConnection()) {
            if (!written(connection, change)) {
                return 0;
            }
            int count = 0;
            var page = articles(connection, change.outlet().id(), null);
            while (!page.isEmpty()) {
                numbering.give(page);
                count += page.size();
                page = articles(connection, change.outlet().id(), page.getLast());
            }
            return count;
        } catch (SQLException failure) {
            throw NeverStorable.of(failure);
        }
    }

    private boolean written(Connection connection, OutletChanged change) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, change.outlet().id());
            statement.setLong(2, change.version());
            statement.setObject(3, json.write(change.outlet()), Types.OTHER);
            statement.setObject(4, json.write(change.rights()), Types.OTHER);
            statement.setTimestamp(5, Timestamp.from(change.changedAt()));
            return statement.executeUpdate() == 1;
        }
    }

    private static List<UUID> articles(Connection connection, UUID outlet, @Nullable UUID after)
            throws SQLException {
        try (var statement = connection.prepareStatement(NEXT_ARTICLES)) {
            statement.setObject(1, outlet);
            statement.setObject(2, after == null ? FIRST_ID : after);
            statement.setInt(3, PAGE);
            var ids = new ArrayList<UUID>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }
}
