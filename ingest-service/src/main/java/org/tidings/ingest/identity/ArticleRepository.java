package org.tidings.ingest.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    /// Does nothing where the id exists.
    void insertUnlessThere(UUID id, Visibility scope, FirstSight first) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into article (id, scope, channel, outlet_id, feed_id, entry_id, url,
                                             person)
                        values (:id, :scope, :channel, cast(:outlet as uuid), cast(:feed as uuid),
                                cast(:entry as text), cast(:url as text), cast(:person as text))
                        on conflict (id) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("scope", ScopeColumn.of(scope))
                .setParameter("channel", first.channel().name())
                .setParameter("outlet", text(first.outletId()))
                .setParameter("feed", text(first.feedId()))
                .setParameter("entry", first.entryId())
                .setParameter("url", text(first.url()))
                .setParameter("person", first.person())
                .executeUpdate();
    }

    void fetched(UUID id, Instant at) {
        getEntityManager()
                .createNativeQuery("update article set fetched_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /// The article, with its row locked until the transaction ends, so that its revisions are
    /// written one after the other.
    Optional<Article> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
