package org.tidings.ingest.refetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.revision.ArticlesErased;

/// The table of articles that are looked at again, and the leases on its rows. Leases are counted
/// by the database's clock, so that the clocks of replicas need not agree.
@ApplicationScoped
class RefetchRepository {
    private final Session database;

    RefetchRepository(Session database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID article, URI url, Instant bornAt, Instant dueAt) {
        database.createNativeMutationQuery(
                        """
                        insert into article_refetch (article_id, url, born_at, due_at)
                        values (:article, :url, :born, :due)
                        on conflict (article_id) do nothing
                        """)
                .setParameter("article", article)
                .setParameter("url", url.toString())
                .setParameter("born", bornAt)
                .setParameter("due", dueAt)
                .executeUpdate();
    }

    /// What was erased is not looked at any more.
    void onErased(@Observes ArticlesErased erased) {
        database.createNativeMutationQuery(
                        "delete from article_refetch where article_id in (:articles)")
                .setParameter("articles", erased.articles())
                .executeUpdate();
    }

    /// Leases articles that are due and in nobody's hands, the longest overdue first. Rows that
    /// another replica is leasing at this moment are skipped, not waited for.
    @Transactional
    List<LeasedArticle> claim(String owner, Duration lease, int most) {
        return database
                .createNativeQuery(
                        """
                        with due as (
                            select article_id from article_refetch
                            where due_at <= now()
                              and (lease_until is null or lease_until < now())
                            order by due_at
                            limit :most
                            for update skip locked)
                        update article_refetch r
                        set lease_owner = :owner, lease_until = now() + make_interval(secs => :secs)
                        from due where r.article_id = due.article_id
                        returning r.article_id, r.url, r.born_at, r.etag, r.last_modified,
                                  r.missing_since, r.missing_looks
                        """,
                        Tuple.class)
                .setParameter("most", most)
                .setParameter("owner", owner)
                .setParameter("secs", lease.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(RefetchRepository::leased)
                .toList();
    }

    /// Writes down how the look went and ends the lease.
    ///
    /// @return false when another replica had taken over; then nothing was written
    @Transactional
    boolean finish(String owner, UUID article, LookReport report) {
        return database.createNativeMutationQuery(
                                """
                                update article_refetch set
                                    lease_owner = null, lease_until = null, last_look_at = now(),
                                    due_at = cast(:due as timestamptz),
                                    etag = cast(:etag as text),
                                    last_modified = cast(:modified as text),
                                    last_reason = cast(:reason as text),
                                    missing_since = cast(:missing as timestamptz),
                                    missing_looks = :looks
                                where article_id = :article and lease_owner = :owner
                                """)
                        .setParameter("due", text(report.dueAt()))
                        .setParameter("etag", report.etag())
                        .setParameter("modified", report.lastModified())
                        .setParameter("reason", report.reason())
                        .setParameter("missing", text(report.missingSince()))
                        .setParameter("looks", report.missingLooks())
                        .setParameter("article", article)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    private static LeasedArticle leased(Tuple row) {
        return new LeasedArticle(
                row.get("article_id", UUID.class),
                URI.create(row.get("url", String.class)),
                row.get("born_at", Instant.class),
                row.get("etag", String.class),
                row.get("last_modified", String.class),
                row.get("missing_since", Instant.class),
                row.get("missing_looks", Integer.class));
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
