package org.tidings.ingest.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/// The lists, row by row. Whoever changes one holds the row of its organisation until the
/// transaction ends, so that versions are given in the order of the commits.
@ApplicationScoped
class FollowingRepository {
    private final Session database;

    FollowingRepository(Session database) {
        this.database = database;
    }

    /// @param version of the last change
    record State(long version, Instant changedAt) {}

    Optional<State> state(String organization) {
        return database.createNativeQuery(
                        "select version, changed_at from following where organization = :org",
                        Object[].class)
                .setParameter("org", organization)
                .addScalar("version", Long.class)
                .addScalar("changed_at", Instant.class)
                .uniqueResultOptional()
                .map(row -> new State((Long) row[0], (Instant) row[1]));
    }

    /// Waits for other changes of the organisation's list.
    void lock(String organization) {
        database.createNativeMutationQuery(
                        """
                        insert into following (organization, version, changed_at)
                        values (:org, 0, now())
                        on conflict (organization) do update set version = following.version
                        """)
                .setParameter("org", organization)
                .executeUpdate();
    }

    /// @return the version of the change
    State raise(String organization, Instant now) {
        database.createNativeMutationQuery(
                        """
                        update following set version = version + 1, changed_at = :now
                        where organization = :org
                        """)
                .setParameter("now", now)
                .setParameter("org", organization)
                .executeUpdate();
        return state(organization).orElseThrow();
    }

    Set<UUID> items(String organization, Kind kind) {
        return Set.copyOf(
                database.createNativeQuery(
                                """
                                select item_id from followed
                                where organization = :org and kind = :kind
                                """,
                                UUID.class)
                        .setParameter("org", organization)
                        .setParameter("kind", kind.name())
                        .getResultList());
    }

    /// @return whether it was not followed before
    boolean add(String organization, Kind kind, UUID item) {
        return database.createNativeMutationQuery(
                                """
                                insert into followed (organization, kind, item_id)
                                values (:org, :kind, :item) on conflict do nothing
                                """)
                        .setParameter("org", organization)
                        .setParameter("kind", kind.name())
                        .setParameter("item", item)
                        .executeUpdate()
                == 1;
    }

    /// @return whether it was followed before
    boolean remove(String organization, Kind kind, UUID item) {
        return database.createNativeMutationQuery(
                                """
                                delete from followed
                                where organization = :org and kind = :kind and item_id = :item
                                """)
                        .setParameter("org", organization)
                        .setParameter("kind", kind.name())
                        .setParameter("item", item)
                        .executeUpdate()
                == 1;
    }

    /// In one order always, so that two changes wait for each other in one direction.
    List<String> followersOf(Kind kind, UUID item) {
        return database.createNativeQuery(
                        """
                        select organization from followed where kind = :kind and item_id = :item
                        order by organization
                        """,
                        String.class)
                .setParameter("kind", kind.name())
                .setParameter("item", item)
                .getResultList();
    }
}
