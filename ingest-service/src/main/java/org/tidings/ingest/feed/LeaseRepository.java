package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Leases on rows of the feed table. All times are the database's, so that the clocks of replicas
/// need not agree.
@ApplicationScoped
class LeaseRepository {
    private final Session database;

    LeaseRepository(Session database) {
        this.database = database;
    }

    /// Leases feeds that are due and in nobody's hands, the longest overdue first. Rows that
    /// another replica is leasing at this moment are skipped, not waited for.
    List<UUID> claim(String owner, Duration lease, int most) {
        return database.createNativeQuery(
                        """
                        with due as (
                            select id from feed
                            where next_poll_at <= now()
                              and (lease_until is null or lease_until < now())
                            order by next_poll_at
                            limit :most
                            for update skip locked)
                        update feed
                        set lease_owner = :owner, lease_until = now() + make_interval(secs => :secs)
                        from due where feed.id = due.id
                        returning feed.id
                        """,
                        UUID.class)
                .setParameter("most", most)
                .setParameter("owner", owner)
                .setParameter("secs", seconds(lease))
                .getResultList();
    }

    /// Prolongs the owner's leases that nobody took over.
    void renew(String owner, Duration lease, List<UUID> feeds) {
        database.createNativeMutationQuery(
                        """
                        update feed set lease_until = now() + make_interval(secs => :secs)
                        where lease_owner = :owner and id in (:feeds)
                        """)
                .setParameter("secs", seconds(lease))
                .setParameter("owner", owner)
                .setParameter("feeds", feeds)
                .executeUpdate();
    }

    /// Writes down how the poll went and ends the lease.
    ///
    /// @return false when another replica had taken over; then nothing was written
    boolean finish(String owner, UUID feed, PollReport report) {
        var validators = report.validators();
        var reading = report.reading();
        return database.createNativeMutationQuery(
                                """
                                update feed set
                                    lease_owner = null, lease_until = null,
                                    last_polled_at = now(), last_outcome = :outcome,
                                    last_reason = cast(:reason as text),
                                    failures = case when :failed then failures + 1 else 0 end,
                                    next_poll_at = now() + make_interval(secs => :pause),
                                    etag = case when :validated
                                        then cast(:etag as text) else etag end,
                                    last_modified = case when :validated
                                        then cast(:modified as text) else last_modified end,
                                    last_entries =
                                        coalesce(cast(:entries as integer), last_entries),
                                    last_skipped =
                                        coalesce(cast(:skipped as integer), last_skipped),
                                    last_skip_reason = case when :read
                                        then cast(:skipReason as text) else last_skip_reason end
                                where id = :id and lease_owner = :owner
                                """)
                        .setParameter("outcome", report.state().name())
                        .setParameter("reason", report.reason())
                        .setParameter("failed", report.state() == PollState.FAILED)
                        .setParameter("pause", seconds(report.pause()))
                        .setParameter("validated", validators != null)
                        .setParameter("etag", validators == null ? null : validators.etag())
                        .setParameter(
                                "modified", validators == null ? null : validators.lastModified())
                        .setParameter("entries", reading == null ? null : reading.entries())
                        .setParameter("skipped", reading == null ? null : reading.skipped())
                        .setParameter("read", reading != null)
                        .setParameter("skipReason", reading == null ? null : reading.skipReason())
                        .setParameter("id", feed)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
