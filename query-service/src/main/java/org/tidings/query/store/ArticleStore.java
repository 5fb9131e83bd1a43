package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/// Writes what wins, and numbers the changes ([ChangeNumbers]).
///
/// Rows are locked in the order of their ids and the counter after them: writers wait for one
/// another in one direction only.
@ApplicationScoped
class ArticleStore {
    private final DataSource database;
    private final ArticleRow rows;

    ArticleStore(DataSource database, ArticleRow rows) {
        this.database = database;
        this.rows = rows;
    }

    /// Stores what is newer than what is known, all of it or nothing.
    ///
    /// @return how many articles changed
    /// @throws NeverStorable when the database refuses the content of at least one
    @Transactional
    int write(Collection<Arrival> arrivals) {
        var newest = new TreeMap<UUID, Arrival>();
        for (Arrival arrival : arrivals) {
            newest.merge(arrival.id(), arrival, ArticleStore::newer);
        }
        try (var connection = database.getConnection()) {
            var changed = upsert(connection, List.copyOf(newest.values()));
            ChangeNumbers.give(connection, changed);
            return changed.size();
        } catch (SQLException failure) {
            throw NeverStorable.of(failure);
        }
    }

    private static Arrival newer(Arrival one, Arrival other) {
        return Arrival.BY_AGE.compare(one, other) >= 0 ? one : other;
    }

    /// @return the ids whose row was written
    private List<UUID> upsert(Connection connection, List<Arrival> arrivals) throws SQLException {
        try (var statement = connection.prepareStatement(ArticleRow.UPSERT)) {
            for (Arrival arrival : arrivals) {
                rows.bind(statement, arrival);
                statement.addBatch();
            }
            int[] counts = statement.executeBatch();
            var changed = new ArrayList<UUID>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    changed.add(arrivals.get(i).id());
                }
            }
            return changed;
        }
    }
}
