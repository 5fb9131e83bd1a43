package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/// Writes what wins, and numbers the changes ([ChangeNumbers]).
///
/// Rows are locked in the order of their ids and the counter after them: writers wait for one
/// another in one direction only.
@ApplicationScoped
class ArticleStore {
    /// What must look at each change once, whichever replica does it, finds the article here. A
    /// change during that look waits for its end, and puts the article there again.
    private static final String QUEUE =
            """
            insert into origin_due (article_id) values (?)
            on conflict (article_id) do update set since = excluded.since""";

    private final DataSource database;
    private final ArticleRow rows;
    private final FindingsRow findings;
    private final DueForAlerts alerts;

    ArticleStore(DataSource database, ArticleRow rows, FindingsRow findings, DueForAlerts alerts) {
        this.database = database;
        this.rows = rows;
        this.findings = findings;
        this.alerts = alerts;
    }

    /// Stores what is newer than what is known, all of it or nothing.
    ///
    /// @param news whether it may raise alerts, as history never does
    /// @return how many articles changed
    /// @throws NeverStorable when the database refuses the content of at least one
    @Transactional
    int write(Collection<Arrival> arrivals, boolean news) {
        var newest = new TreeMap<UUID, Arrival>();
        for (Arrival arrival : arrivals) {
            newest.merge(arrival.id(), arrival, ArticleStore::newer);
        }
        try (var connection = database.getConnection()) {
            var before =
                    news
                            ? alerts.before(connection, newest.values())
                            : Map.<UUID, DueForAlerts.Before>of();
            var changed = upsert(connection, List.copyOf(newest.values()));
            newest.keySet().retainAll(Set.copyOf(changed));
            findings.write(connection, newest.values());
            queue(connection, changed);
            if (news) {
                alerts.add(connection, newest.values(), before);
            }
            ChangeNumbers.give(connection, changed);
            return changed.size();
        } catch (SQLException failure) {
            throw NeverStorable.of(failure);
        }
    }

    /// News.
    @Transactional
    int write(Collection<Arrival> arrivals) {
        return write(arrivals, true);
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

    private static void queue(Connection connection, List<UUID> changed) throws SQLException {
        try (var statement = connection.prepareStatement(QUEUE)) {
            for (UUID id : changed) {
                statement.setObject(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
