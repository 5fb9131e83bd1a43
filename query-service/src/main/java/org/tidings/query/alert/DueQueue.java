package org.tidings.query.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.query.store.Sql;
import org.tidings.tracing.TraceContext;

/// The articles that are to be matched. All of this happens inside the caller's transaction.
@ApplicationScoped
class DueQueue {
    private static final String CLAIM =
            """
            select article_id from alert_due where due_at <= now() and failures = 0
            order by due_at limit ? for update skip locked""";
    private static final String CLAIM_FAILED =
            """
            select article_id from alert_due where due_at <= now() and failures > 0
            order by due_at limit 1 for update skip locked""";
    private static final String READ =
            """
            select d.article_id, d.previous, d.arrived_at, d.failures,
                a.traceparent, a.tracestate
            from alert_due d join article a on a.id = d.article_id
            where d.article_id = any(?) order by d.due_at""";
    private static final String POSTPONE =
            """
            update alert_due set failures = failures + 1,
                due_at = now() + make_interval(secs => least(?, ? * power(2, least(failures, 20))))
            where article_id = ?""";

    private final Sql sql;
    private final ObjectMapper json;

    DueQueue(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The longest due of those that never failed, held until the transaction ends. Those that
    /// another replica holds are skipped.
    List<UUID> claim(int most) {
        return sql.query(CLAIM, DueQueue::id, most);
    }

    /// The longest due of those that failed; one at most.
    List<UUID> claimFailed() {
        return sql.query(CLAIM_FAILED, DueQueue::id);
    }

    /// @param claimed those that were withdrawn since are missing
    /// @throws IllegalStateException for a revision that cannot be read
    List<DueArticle> read(Collection<UUID> claimed) {
        return sql.query(READ, this::read, (Object) claimed.toArray(UUID[]::new));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("article_id", UUID.class);
    }

    private DueArticle read(ResultSet row) throws SQLException {
        return new DueArticle(
                id(row),
                previous(row.getString("previous")),
                row.getTimestamp("arrived_at").toInstant(),
                row.getInt("failures"),
                new TraceContext(row.getString("traceparent"), row.getString("tracestate")));
    }

    private @Nullable ArticleEnriched previous(@Nullable String written) {
        try {
            return written == null ? null : json.readValue(written, ArticleEnriched.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a revision that cannot be read", unreadable);
        }
    }

    void done(Collection<UUID> articles) {
        sql.update(
                "delete from alert_due where article_id = any(?)",
                (Object) articles.toArray(UUID[]::new));
    }

    void later(UUID article, Duration pause) {
        sql.update(
                "update alert_due set due_at = now() + make_interval(secs => ?)"
                        + " where article_id = ?",
                seconds(pause),
                article);
    }

    /// On its own, when the transaction that held it has failed.
    ///
    /// @param pause after the first failure; twice as long after each other
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(UUID article, Duration pause, Duration longest) {
        failed(article, pause, longest);
    }

    /// The same inside the transaction that holds it.
    void failed(UUID article, Duration pause, Duration longest) {
        sql.update(POSTPONE, seconds(longest), seconds(pause), article);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
