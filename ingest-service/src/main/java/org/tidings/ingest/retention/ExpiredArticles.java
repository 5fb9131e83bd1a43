package org.tidings.ingest.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Articles that are older than their outlet lets them be kept, each counted from its first fetch.
@ApplicationScoped
class ExpiredArticles {
    /// Outlet by outlet, so that the index on what is kept of each gives the oldest at once. Rows
    /// that another replica erases, or a poll writes, at this moment are left to the next look.
    private static final String SELECT =
            """
            select old.id from outlet o cross join lateral (
                select a.id from article a
                where a.outlet_id = o.id and a.erased_at is null
                  and a.fetched_at < now() - make_interval(days => o.retention_days)
                order by a.fetched_at
                limit :most
                for update skip locked) old
            where o.retention_days is not null
            limit :most
            """;

    private final Session database;

    ExpiredArticles(Session database) {
        this.database = database;
    }

    /// Some of them, locked until the transaction ends.
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> locked(int most) {
        return database.createNativeQuery(SELECT, UUID.class)
                .setParameter("most", most)
                .getResultList();
    }
}
