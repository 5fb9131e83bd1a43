package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.contracts.ArticleWithdrawn.Reason;
import org.tidings.ingest.outlet.ScopeColumn;
import org.tidings.ingest.publish.ArticlePublisher;

/// Forgets what articles said. Their names stay, so that they are not collected again as new, and
/// with them a withdrawal that no later look undoes.
@ApplicationScoped
public class Erasure {
    /// The next number of each, whatever revisions and withdrawals it has had.
    private static final String WITHDRAW =
            """
            with withdrawn as (
                insert into article_withdrawal (article_id, revision, reason, withdrawn_at)
                select a.id,
                    1 + greatest(
                        coalesce((select max(r.revision) from article_revision r
                                  where r.article_id = a.id), 0),
                        coalesce((select max(w.revision) from article_withdrawal w
                                  where w.article_id = a.id), 0)),
                    :reason, :now
                from article a where a.id in (:articles)
                returning article_id, revision)
            select w.article_id, w.revision, a.scope
            from withdrawn w join article a on a.id = w.article_id
            """;

    private final Session database;
    private final ArticlePublisher publisher;
    private final Event<ArticlesErased> erased;

    Erasure(Session database, ArticlePublisher publisher, Event<ArticlesErased> erased) {
        this.database = database;
        this.publisher = publisher;
        this.erased = erased;
    }

    /// Erases and publishes that, in the caller's transaction.
    ///
    /// @param articles whose rows the caller has locked, each with a revision; not empty
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(List<UUID> articles, Reason reason) {
        Instant now = Instant.now();
        database.createNativeQuery(WITHDRAW, Tuple.class)
                .setParameter("reason", reason.name())
                .setParameter("now", now)
                .setParameter("articles", articles)
                .getResultList()
                .forEach(row -> publisher.publish(message(row, reason, now)));
        forget("delete from article_revision where article_id in (:articles)", articles);
        forget("update article set erased_at = now() where id in (:articles)", articles);
        erased.fire(new ArticlesErased(articles));
    }

    private static ArticleWithdrawn message(Tuple row, Reason reason, Instant now) {
        return new ArticleWithdrawn(
                row.get("article_id", UUID.class),
                row.get("revision", Integer.class),
                new ScopeColumn().convertToEntityAttribute(row.get("scope", String.class)),
                reason,
                now);
    }

    private void forget(String sql, List<UUID> articles) {
        database.createNativeMutationQuery(sql).setParameter("articles", articles).executeUpdate();
    }
}
