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
            select d.article_id, d.previous, d.arrived_at, a.traceparent, a.tracestate
            from alert_due d join article a on a.id = d.article_id
            where d.due_at <= now() order by d.due_at limit ? for update of d skip locked""";

    private final Sql sql;
    private final ObjectMapper json;

    DueQueue(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The longest due, held until the transaction ends. Those that another replica holds are
    /// skipped.
    List<DueArticle> claim(int most) {
        return sql.query(CLAIM, this::read, most);
    }

    private DueArticle read(ResultSet row) throws SQLException {
        return new DueArticle(
                row.getObject("article_id", UUID.class),
                previous(row.getString("previous")),
                row.getTimestamp("arrived_at").toInstant(),
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
                pause.toMillis() / 1000.0,
                article);
    }

    /// On its own, when the transaction that held it has failed.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(UUID article, Duration pause) {
        later(article, pause);
    }
}
