package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.tidings.tracing.TraceContext;

/// The sequence of changes, for those who build something from the articles. It shows articles of
/// all organisations: what is built from it filters by viewer itself.
///
/// An article that changed twice stands in the sequence once, at its last change: following it
/// leads to how things are, not through every state between. How numbers stay in commit order is
/// told by [ChangeNumbers].
@ApplicationScoped
public class ChangeFeed implements ChangeSequence {
    private static final String STATE = "select last, epoch from change_counter";
    private static final String SIZE = "select count(*) from article_change";
    private static final String AFTER =
            """
            select %s, article_findings.findings, article_change.number
            from article_change join %s on article.id = article_change.article_id
            left join article_findings on article_findings.article_id = article.id
            where article_change.number > ?
            order by article_change.number limit ?"""
                    .formatted(ArticleColumns.ALL, ArticleColumns.TABLES);

    private static final String NOW =
            "select %s from %s where withdrawn_at is null and article.id = any(?)"
                    .formatted(ArticleColumns.ALL, ArticleColumns.TABLES);

    private static final String WHOLE =
            """
            select %s, article_findings.findings
            from %s left join article_findings on article_findings.article_id = article.id
            where withdrawn_at is null and article.id = any(?)"""
                    .formatted(ArticleColumns.ALL, ArticleColumns.TABLES);

    private final DataSource database;
    private final ArticleColumns columns;
    private final FindingsRow findings;

    ChangeFeed(DataSource database, ArticleColumns columns, FindingsRow findings) {
        this.database = database;
        this.columns = columns;
        this.findings = findings;
    }

    @Override
    public SequenceState state() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STATE);
                var row = statement.executeQuery()) {
            row.next();
            return new SequenceState(row.getLong("last"), row.getObject("epoch", UUID.class));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public long size() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SIZE);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public List<Change> after(long number, int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, number);
            statement.setInt(2, limit);
            var changes = new ArrayList<Change>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// How articles stand now.
    ///
    /// @return in no particular order; withdrawn ones are missing
    public List<StoredArticle> now(Collection<UUID> ids) {
        return read(NOW, ids, columns::read);
    }

    /// How articles stand now, with their findings.
    ///
    /// @return in no particular order; withdrawn ones are missing
    public List<StoredArticle> whole(Collection<UUID> ids) {
        return read(WHOLE, ids, row -> columns.read(row, findings.read(row)));
    }

    @FunctionalInterface
    private interface Reading {
        StoredArticle read(ResultSet row) throws SQLException;
    }

    private List<StoredArticle> read(String sql, Collection<UUID> ids, Reading reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var articles = new ArrayList<StoredArticle>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    articles.add(reading.read(row));
                }
            }
            return articles;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Change change(ResultSet row) throws SQLException {
        boolean withdrawn = row.getTimestamp("withdrawn_at") != null;
        return new Change(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                withdrawn ? null : columns.read(row, findings.read(row)),
                new TraceContext(row.getString("traceparent"), row.getString("tracestate")));
    }
}
