package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Puts articles that arrived, were revised or withdrawn into the queue of those that saved
/// searches are matched against, with the revision before: it is about to be overwritten.
@ApplicationScoped
class DueForAlerts {
    private static final String BEFORE =
            """
            select %s, article_findings.findings
            from %s left join article_findings on article_findings.article_id = article.id
            where article.id = any(?)"""
                    .formatted(ArticleColumns.ALL, ArticleColumns.TABLES);

    /// What is in the queue already was not matched yet: the revision before stays that one.
    private static final String ADD =
            """
            insert into alert_due (article_id, previous) values (?, ?)
            on conflict (article_id) do update set due_at = excluded.due_at, failures = 0,
                previous = case when ? then null else alert_due.previous end""";

    private final ArticleColumns columns;
    private final FindingsRow findings;
    private final JsonColumns json;

    DueForAlerts(ArticleColumns columns, FindingsRow findings, JsonColumns json) {
        this.columns = columns;
        this.findings = findings;
        this.json = json;
    }

    /// An article that is stored already.
    ///
    /// @param content as the contract writes it; null when it was withdrawn
    record Before(int revision, @Nullable String content) {}

    /// Those of the arrivals that are stored already, before they are overwritten.
    Map<UUID, Before> before(Connection connection, Collection<Arrival> arrivals)
            throws SQLException {
        var known = new HashMap<UUID, Before>();
        UUID[] ids =
                arrivals.stream()
                        .filter(arrival -> arrival instanceof Arrival.Content)
                        .filter(arrival -> arrival.revision() > 1 || arrival.generation() > 1)
                        .map(Arrival::id)
                        .toArray(UUID[]::new);
        if (ids.length == 0) {
            return known;
        }
        try (var statement = connection.prepareStatement(BEFORE)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    boolean withdrawn = row.getTimestamp("withdrawn_at") != null;
                    String content =
                            withdrawn
                                    ? null
                                    : json.write(columns.read(row, findings.read(row)).enriched());
                    known.put(
                            row.getObject("id", UUID.class),
                            new Before(row.getInt("revision"), content));
                }
            }
        }
        return known;
    }

    /// @param won whose rows were written
    void add(Connection connection, Collection<Arrival> won, Map<UUID, Before> before)
            throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            for (Arrival arrival : won) {
                var known = before.get(arrival.id());
                String content = known == null ? null : known.content();
                // A later generation of a revision says the same in the words of newer models.
                if (known == null || content == null || known.revision() < arrival.revision()) {
                    statement.setObject(1, arrival.id());
                    statement.setObject(2, content, Types.OTHER);
                    statement.setBoolean(3, arrival instanceof Arrival.Withdrawal);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
