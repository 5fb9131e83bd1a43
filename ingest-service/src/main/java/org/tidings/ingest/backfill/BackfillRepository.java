package org.tidings.ingest.backfill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidings.contracts.Visibility;

@ApplicationScoped
class BackfillRepository implements PanacheRepositoryBase<Backfill, UUID> {
    /// The newest first.
    List<Backfill> of(Visibility scope) {
        return find("scope = ?1 order by createdAt desc, id", scope).page(0, 200).list();
    }

    /// Empty also for another scope's, so that ids cannot be probed.
    Optional<Backfill> of(Visibility scope, UUID id) {
        return findByIdOptional(id).filter(backfill -> backfill.scope().equals(scope));
    }

    /// As [#of(Visibility, UUID)], with its row locked until the transaction ends.
    Optional<Backfill> locked(Visibility scope, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(backfill -> backfill.scope().equals(scope));
    }

    /// Ends what has nothing left to do.
    void endFinished() {
        change(
                """
                update backfill b set state = 'DONE', finished_at = now()
                where state = 'RUNNING' and not exists (
                    select 1 from backfill_item i where i.backfill_id = b.id
                    and i.state in ('WAITING', 'LATER', 'LEASED'))
                """);
    }

    /// Gives up uploads of which nothing came for so long.
    void endBrokenUploads(Duration patience) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update backfill set state = 'FAILED', finished_at = now(),
                            reason = 'the upload broke off'
                        where state = 'UPLOADING'
                          and active_at < now() - make_interval(secs => :secs)
                        """)
                .setParameter("secs", patience.toSeconds())
                .executeUpdate();
    }

    /// Frees what a finished backfill no longer needs.
    void forget(Duration keep) {
        change(
                """
                delete from backfill_upload u using backfill b
                where b.id = u.backfill_id and b.finished_at is not null
                """);
        getEntityManager()
                .createNativeQuery(
                        """
                        delete from backfill
                        where finished_at < now() - make_interval(secs => :secs)
                        """)
                .setParameter("secs", keep.toSeconds())
                .executeUpdate();
    }

    private void change(String sql) {
        getEntityManager().createNativeQuery(sql).executeUpdate();
    }
}
