package org.tidings.ingest.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/// Profiles as they are kept.
@ApplicationScoped
class ProfileRepository {
    private final Session database;

    ProfileRepository(Session database) {
        this.database = database;
    }

    /// The feeds whose profile is older than that, the oldest first, with since when they are
    /// counted.
    @Transactional
    Map<UUID, Instant> old(Duration age, int most) {
        Map<UUID, Instant> feeds = new LinkedHashMap<>();
        database.createNativeQuery(
                        """
                        select f.id, cast(extract(epoch from f.created_at) * 1000 as bigint)
                        from feed f left join feed_profile p on p.feed_id = f.id
                        where f.removed_at is null and (p.reckoned_at is null
                            or p.reckoned_at < now() - make_interval(secs => :age))
                        order by p.reckoned_at nulls first limit :most
                        """,
                        Tuple.class)
                .setParameter("age", (double) age.toSeconds())
                .setParameter("most", most)
                .getResultList()
                .forEach(
                        row ->
                                feeds.put(
                                        row.get(0, UUID.class),
                                        Instant.ofEpochMilli(row.get(1, Long.class))));
        return feeds;
    }

    @Transactional
    void save(UUID feed, Profile profile) {
        database.createNativeMutationQuery(
                        """
                        insert into feed_profile (feed_id, expected, dispersion, hours)
                        values (:feed, :expected, :dispersion, :hours)
                        on conflict (feed_id) do update set expected = excluded.expected,
                            dispersion = excluded.dispersion, hours = excluded.hours,
                            reckoned_at = now()
                        """)
                .setParameter("feed", feed)
                .setParameter(
                        "expected",
                        profile.expected().stream().mapToDouble(Double::doubleValue).toArray())
                .setParameter("dispersion", profile.dispersion())
                .setParameter("hours", profile.hours())
                .executeUpdate();
    }

    @Transactional
    void forget(Duration keep) {
        database.createNativeMutationQuery(
                        "delete from feed_hour where hour < now() - make_interval(secs => :secs)")
                .setParameter("secs", (double) keep.toSeconds())
                .executeUpdate();
    }
}
