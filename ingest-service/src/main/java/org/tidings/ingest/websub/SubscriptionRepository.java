package org.tidings.ingest.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The subscriptions. All times are the database's.
@ApplicationScoped
class SubscriptionRepository {
    private static final String SELECT =
            """
            select s.feed_id, f.url, s.token, s.secret, s.hub, s.topic, s.state, s.attempts,
                   s.lease_until
            from websub_subscription s join feed f on f.id = s.feed_id
            """;

    private final DataSource database;

    SubscriptionRepository(DataSource database) {
        this.database = database;
    }

    /// Does nothing where the feed is subscribed to at that hub already. A feed that names another
    /// hub or topic gets a new callback and secret, so that the old hub's calls go nowhere.
    @Transactional
    void want(UUID feed, URI hub, URI topic, Keys keys) {
        write(
                """
                insert into websub_subscription (feed_id, token, secret, hub, topic, state)
                values (?, ?, ?, ?, ?, 'WANTED')
                on conflict (feed_id) do update set
                    token = excluded.token, secret = excluded.secret, hub = excluded.hub,
                    topic = excluded.topic, state = 'WANTED', attempts = 0, lease_until = null,
                    next_attempt_at = now(), reason = null
                where websub_subscription.hub <> excluded.hub
                   or websub_subscription.topic <> excluded.topic
                """,
                feed,
                keys.token(),
                keys.secret(),
                hub.toString(),
                topic.toString());
    }

    /// Those of feeds that are polled, to be made or renewed now. Each is ours until the hub had
    /// time to answer; whoever dies meanwhile leaves it to the next look.
    @Transactional
    List<Subscription> due(Duration verification, int most) {
        return read(
                """
                with due as (
                    select wanted.feed_id from websub_subscription wanted
                    where wanted.next_attempt_at <= now()
                      and exists (select 1 from feed where feed.id = wanted.feed_id
                                  and feed.paused_at is null and feed.removed_at is null)
                    order by wanted.next_attempt_at limit ? for update skip locked),
                s as (
                    update websub_subscription w
                    set asked_at = now(), attempts = attempts + 1,
                        next_attempt_at = now() + make_interval(secs => ?),
                        state = case when state = 'ACTIVE' and lease_until > now()
                            then state else 'ASKED' end
                    from due where w.feed_id = due.feed_id
                    returning w.*)
                select s.feed_id, f.url, s.token, s.secret, s.hub, s.topic, s.state, s.attempts,
                       s.lease_until
                from s join feed f on f.id = s.feed_id
                """,
                most,
                seconds(verification));
    }

    @Transactional
    Optional<Subscription> byToken(String token) {
        return read(SELECT + " where s.token = ?", token).stream().findFirst();
    }

    /// The hub confirmed: until the lease ends it tells us of news, and polls become rare.
    @Transactional
    void confirmed(UUID feed, Duration lease, Duration renewIn) {
        write(
                """
                update websub_subscription set state = 'ACTIVE', attempts = 0, reason = null,
                    lease_until = now() + make_interval(secs => ?),
                    next_attempt_at = now() + make_interval(secs => ?)
                where feed_id = ?
                """,
                seconds(lease),
                seconds(renewIn),
                feed);
        write(
                "update feed set pushed_until = now() + make_interval(secs => ?) where id = ?",
                seconds(lease),
                feed);
    }

    /// The hub did not take the request, or says that it will not tell us: polling is on again,
    /// and the feed is due as soon as its usual interval is over.
    @Transactional
    void failed(UUID feed, boolean denied, String reason, Duration again) {
        write(
                """
                update websub_subscription set reason = ?,
                    state = case when ? then 'DENIED' else state end,
                    lease_until = case when ? then null else lease_until end,
                    next_attempt_at = now() + make_interval(secs => ?)
                where feed_id = ?
                """,
                reason,
                denied,
                denied,
                seconds(again),
                feed);
        if (denied) {
            write(
                    """
                    update feed set pushed_until = null,
                        next_poll_at = least(next_poll_at, coalesce(last_polled_at, now())
                            + make_interval(secs => coalesce(interval_now_seconds, 0)))
                    where id = ?
                    """,
                    feed);
        }
    }

    @Transactional
    void delivered(UUID feed, boolean signed) {
        write(
                """
                update websub_subscription set
                    deliveries = deliveries + case when ? then 1 else 0 end,
                    last_delivery_at = case when ? then now() else last_delivery_at end,
                    bad_signatures = bad_signatures + case when ? then 0 else 1 end
                where feed_id = ?
                """,
                signed,
                signed,
                signed,
                feed);
    }

    private void write(String sql, Object... values) {
        on(sql, values, PreparedStatement::executeUpdate);
    }

    private List<Subscription> read(String sql, Object... values) {
        return on(
                sql,
                values,
                statement -> {
                    List<Subscription> found = new ArrayList<>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(row(rows));
                        }
                    }
                    return found;
                });
    }

    private static Subscription row(ResultSet row) throws SQLException {
        var until = row.getObject("lease_until", OffsetDateTime.class);
        return new Subscription(
                row.getObject("feed_id", UUID.class),
                URI.create(row.getString("url")),
                row.getString("token"),
                row.getString("secret"),
                URI.create(row.getString("hub")),
                URI.create(row.getString("topic")),
                Subscription.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                until == null ? null : until.toInstant());
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T on(String sql, Object[] values, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the subscriptions: " + failure.getMessage(), failure);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
