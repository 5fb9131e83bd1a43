package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Leases on rows of the feed table, many at a time. All times are the database's, so that the
/// clocks of replicas need not agree.
@ApplicationScoped
class LeaseRepository {
    /// Replicas claim one after another, a few milliseconds each: only so can each see which hosts
    /// the others have taken. One that hangs meanwhile loses its connection.
    private static final String IN_TURN =
            """
            select pg_advisory_xact_lock(hashtext('tidings.feed.claim')),
                   set_config('idle_in_transaction_session_timeout', '10s', true)
            """;

    /// Looks at more rows than are wanted, since several may be of one host. The conditions stand
    /// again where the rows are locked: what another replica wrote since is seen there.
    private static final String CLAIM =
            """
            with due as (
                select f.id, f.host, f.next_poll_at from feed f
                where f.next_poll_at <= now() and f.paused_at is null and f.removed_at is null
                  and (f.lease_until is null or f.lease_until < now())
                  and not exists (
                      select 1 from feed busy
                      where busy.host = f.host and busy.lease_owner is not null
                        and busy.lease_until >= now())
                  and not exists (
                      select 1 from feed asked
                      where asked.host = f.host and asked.id <> f.id
                        and asked.last_polled_at > now() - make_interval(secs => ?))
                order by f.next_poll_at
                limit ?),
            of_each_host as (
                select distinct on (host) id, next_poll_at from due order by host, next_poll_at),
            chosen as (
                select f.id from feed f
                where f.id in (select id from of_each_host order by next_poll_at limit ?)
                  and f.next_poll_at <= now() and f.paused_at is null and f.removed_at is null
                  and (f.lease_until is null or f.lease_until < now())
                for update skip locked)
            update feed
            set lease_owner = ?, lease_until = now() + make_interval(secs => ?), pinged = false
            from chosen where feed.id = chosen.id
            returning
            """
                    + LeaseRow.COLUMNS;

    /// One feed out of turn, unless it or another of its host is in somebody's hands.
    private static final String CLAIM_ONE =
            """
            update feed
            set lease_owner = ?, lease_until = now() + make_interval(secs => ?), pinged = false
            where id = ? and paused_at is null and removed_at is null
              and not exists (
                  select 1 from feed busy
                  where busy.host = feed.host and busy.lease_owner is not null
                    and busy.lease_until >= now())
            returning
            """
                    + LeaseRow.COLUMNS;

    private static final String RENEW =
            """
            update feed set lease_until = now() + make_interval(secs => ?)
            where lease_owner = ? and id = any(?)
            """;

    private static final int WIDER = 4;

    private final DataSource database;

    LeaseRepository(DataSource database) {
        this.database = database;
    }

    /// Leases feeds that are due and in nobody's hands, the longest overdue first, and of each host
    /// one, unless a feed of that host is being polled or was polled within the pause.
    List<LeaseRow> claim(String owner, Duration lease, Duration hostPause, int most) {
        return on(
                connection -> {
                    try (var turn = connection.prepareStatement(IN_TURN);
                            var claim = connection.prepareStatement(CLAIM)) {
                        turn.execute();
                        claim.setDouble(1, seconds(hostPause));
                        claim.setInt(2, most * WIDER);
                        claim.setInt(3, most);
                        claim.setString(4, owner);
                        claim.setDouble(5, seconds(lease));
                        return rows(claim);
                    }
                });
    }

    /// Leases this feed, due or not.
    Optional<LeaseRow> claimOne(String owner, Duration lease, UUID feed) {
        return on(
                connection -> {
                    try (var turn = connection.prepareStatement(IN_TURN);
                            var claim = connection.prepareStatement(CLAIM_ONE)) {
                        turn.execute();
                        claim.setString(1, owner);
                        claim.setDouble(2, seconds(lease));
                        claim.setObject(3, feed);
                        return rows(claim).stream().findFirst();
                    }
                });
    }

    private static List<LeaseRow> rows(PreparedStatement claim) throws SQLException {
        List<LeaseRow> leased = new ArrayList<>();
        try (var rows = claim.executeQuery()) {
            while (rows.next()) {
                leased.add(LeaseRow.read(rows));
            }
        }
        return leased;
    }

    /// Prolongs the owner's leases that nobody took over.
    void renew(String owner, Duration lease, Collection<UUID> feeds) {
        on(
                connection -> {
                    try (var renew = connection.prepareStatement(RENEW)) {
                        renew.setDouble(1, seconds(lease));
                        renew.setString(2, owner);
                        renew.setArray(3, connection.createArrayOf("uuid", feeds.toArray()));
                        return renew.executeUpdate();
                    }
                });
    }

    /// Writes down how polls went and ends their leases, in one round trip.
    ///
    /// @return for each, whether it was still the owner's; otherwise nothing was written
    List<Boolean> finish(String owner, List<FinishedPoll> polls) {
        return on(
                connection -> {
                    try (var finish = connection.prepareStatement(FinishStatement.SQL)) {
                        for (FinishedPoll poll : polls) {
                            FinishStatement.bind(finish, owner, poll);
                            finish.addBatch();
                        }
                        List<Boolean> ours = new ArrayList<>();
                        for (int changed : finish.executeBatch()) {
                            ours.add(changed == 1);
                        }
                        return ours;
                    }
                });
    }

    /// Lets a feed be polled at once, or again if it is being polled now.
    void due(UUID feed, Duration gap) {
        on(
                connection -> {
                    try (var due =
                            connection.prepareStatement(
                                    """
                                    update feed set pinged = lease_owner is not null,
                                        next_poll_at = least(next_poll_at, greatest(now(),
                                            coalesce(last_polled_at, now())
                                                + make_interval(secs => ?)))
                                    where id = ?
                                    """)) {
                        due.setDouble(1, seconds(gap));
                        due.setObject(2, feed);
                        return due.executeUpdate();
                    }
                });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T on(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the feed table: " + failure.getMessage(), failure);
        }
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
