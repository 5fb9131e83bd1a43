package org.tidings.ingest.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Subscriptions to be ended. All times are the database's.
@ApplicationScoped
class FarewellRepository {
    /// So often a hub is asked; then the subscription ends by itself, when its lease does.
    private static final int ATTEMPTS = 5;

    private final Session database;

    FarewellRepository(Session database) {
        this.database = database;
    }

    /// The feed's subscription is not wanted while the feed is stopped. It gets a new callback and
    /// secret, under which it is made again when the feed is resumed.
    @Transactional
    void stop(UUID feed, Keys keys) {
        leave(feed);
        database.createNativeMutationQuery(
                        """
                        update websub_subscription set token = :token, secret = :secret,
                            state = 'WANTED', attempts = 0, lease_until = null, reason = null,
                            next_attempt_at = now()
                        where feed_id = :feed
                        """)
                .setParameter("token", keys.token())
                .setParameter("secret", keys.secret())
                .setParameter("feed", feed)
                .executeUpdate();
    }

    /// The feed names no hub any more.
    @Transactional
    void end(UUID feed) {
        leave(feed);
        database.createNativeMutationQuery("delete from websub_subscription where feed_id = :feed")
                .setParameter("feed", feed)
                .executeUpdate();
    }

    /// The feed names this hub and topic now; does nothing where it did before.
    @Transactional
    void leaveOthers(UUID feed, URI hub, URI topic) {
        boolean other =
                !database.createNativeQuery(
                                """
                                select 1 from websub_subscription
                                where feed_id = :feed and (hub <> :hub or topic <> :topic)
                                """,
                                Integer.class)
                        .setParameter("feed", feed)
                        .setParameter("hub", hub.toString())
                        .setParameter("topic", topic.toString())
                        .getResultList()
                        .isEmpty();
        if (other) {
            leave(feed);
        }
    }

    /// Nobody tells of the feed's news from now on, whether the hub hears us or not.
    private void leave(UUID feed) {
        database.createNativeMutationQuery(
                        """
                        insert into websub_farewell (token, hub, topic)
                        select token, hub, topic from websub_subscription
                        where feed_id = :feed and state in ('ASKED', 'ACTIVE')
                        on conflict (token) do nothing
                        """)
                .setParameter("feed", feed)
                .executeUpdate();
        database.createNativeMutationQuery("update feed set pushed_until = null where id = :feed")
                .setParameter("feed", feed)
                .executeUpdate();
    }

    /// Those whose hub is to be told now. Each is ours until the hub had time to answer.
    @Transactional
    List<Farewell> due(Duration verification, int most) {
        database.createNativeMutationQuery(
                        """
                        delete from websub_farewell
                        where since < now() - interval '1 day' or attempts >= :attempts
                        """)
                .setParameter("attempts", ATTEMPTS)
                .executeUpdate();
        return database
                .createNativeQuery(
                        """
                        with due as (
                            select token from websub_farewell
                            where ended_at is null and next_attempt_at <= now()
                            order by next_attempt_at limit :most for update skip locked)
                        update websub_farewell f
                        set attempts = attempts + 1,
                            next_attempt_at = now() + make_interval(secs => :secs)
                        from due where f.token = due.token
                        returning f.token, f.hub, f.topic
                        """,
                        Tuple.class)
                .setParameter("most", most)
                .setParameter("secs", verification.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Farewell(
                                        row.get("token", String.class),
                                        URI.create(row.get("hub", String.class)),
                                        URI.create(row.get("topic", String.class))))
                .toList();
    }

    /// The hub asks whether we meant it. It may ask more than once.
    ///
    /// @return whether we did
    @Transactional
    boolean isMeant(String token, String topic) {
        return database.createNativeMutationQuery(
                                """
                                update websub_farewell set ended_at = coalesce(ended_at, now())
                                where token = :token and topic = :topic
                                """)
                        .setParameter("token", token)
                        .setParameter("topic", topic)
                        .executeUpdate()
                == 1;
    }
}
