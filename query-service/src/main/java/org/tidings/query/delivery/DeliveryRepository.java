package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidings.query.store.Sql;

/// The table of deliveries.
@ApplicationScoped
class DeliveryRepository {
    private static final int MOST_PLANNED = 100;

    /// To whom an alert goes is decided once, when it is looked at first. Whoever subscribed later
    /// than it was raised does not get it.
    private static final String PLAN =
            """
            with due as materialized (
                select alert_id from delivery_due limit ? for update skip locked),
            wanted as (
                select alert.id, alert.organization, alert.search_id, mail.person,
                    cast(null as uuid) as webhook_id
                from due join alert on alert.id = due.alert_id
                join mail_subscription mail on mail.search_id = alert.search_id
                    and mail.organization = alert.organization and mail.since <= alert.raised_at
                union all
                select alert.id, alert.organization, alert.search_id, null, webhook.id
                from due join alert on alert.id = due.alert_id
                join saved_search on saved_search.id = alert.search_id
                join webhook on webhook.organization = alert.organization
                    and webhook.created_at <= alert.raised_at
                    and (webhook.search_id = alert.search_id or webhook.search_id is null)
                    and (saved_search.shared or webhook.search_id = alert.search_id
                        and webhook.created_by = saved_search.owner)),
            planned as (
                insert into delivery
                    (id, alert_id, organization, search_id, person, webhook_id, due_at)
                select gen_random_uuid(), id, organization, search_id, person, webhook_id, ?
                from wanted on conflict do nothing)
            delete from delivery_due using due where delivery_due.alert_id = due.alert_id""";
    private static final String CLAIM =
            """
            with next as materialized (
                select id from delivery where state in ('DUE', 'HELD') and due_at <= ?
                order by due_at limit 1 for update skip locked)
            update delivery set attempts = attempts + 1, due_at = ?
            from next where delivery.id = next.id returning delivery.*""";

    private final Sql sql;

    DeliveryRepository(Sql sql) {
        this.sql = sql;
    }

    /// @return whether there were alerts to plan
    @Transactional
    boolean plan(Instant now) {
        return sql.update(PLAN, MOST_PLANNED, now) > 0;
    }

    /// The delivery that has been due the longest, claimed until `until`: nobody else takes it
    /// before then, and everybody may afterwards.
    @Transactional
    Optional<Delivery> claim(Instant now, Instant until) {
        return sql.first(CLAIM, DeliveryRepository::read, now, until);
    }

    /// Makes those who decide about one person's mails of one search wait for one another, until
    /// the transaction ends.
    void lock(UUID search, String person) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                search + " " + person);
    }

    /// Whether it is still to be sent, and has not gone into somebody else's digest meanwhile.
    boolean isStillOpen(Delivery delivery) {
        return sql.first(
                        """
                        select 1 from delivery where id = ? and state in ('DUE', 'HELD')
                            and digest is not distinct from cast(? as uuid)""",
                        row -> true,
                        delivery.id(),
                        delivery.digest())
                .isPresent();
    }

    /// Those that wait for the next mail of the search to the person, oldest first.
    List<Delivery> held(Delivery like) {
        return sql.query(
                """
                select * from delivery where search_id = ? and person = ? and organization = ?
                    and state = 'HELD' and digest is null and id <> ? order by created_at, id""",
                DeliveryRepository::read,
                like.search(),
                like.person(),
                like.organization(),
                like.id());
    }

    /// Those that go out in one mail, oldest first.
    List<Delivery> inDigest(UUID digest) {
        return sql.query(
                "select * from delivery where digest = ? and state in ('DUE', 'HELD')"
                        + " order by created_at, id",
                DeliveryRepository::read,
                digest);
    }

    void bundle(Collection<UUID> deliveries, UUID digest, int attempts, Instant claimedUntil) {
        sql.update(
                """
                update delivery set digest = ?, state = 'DUE', attempts = ?, due_at = ?
                where id = any(?)""",
                digest,
                attempts,
                claimedUntil,
                deliveries.toArray(UUID[]::new));
    }

    /// To be held is no attempt.
    void hold(UUID delivery, Instant until) {
        sql.update(
                """
                update delivery set state = 'HELD', due_at = ?, attempts = attempts - 1
                where id = ?""",
                until,
                delivery);
    }

    /// Mails of a search to a person since then, digests counted once; the oldest first.
    List<Instant> mailsSince(Delivery like, Instant since) {
        return sql.query(
                """
                select min(sent_at) as sent_at from delivery
                where search_id = ? and person = ? and organization = ? and state = 'SENT'
                    and sent_at > ?
                group by coalesce(digest, id) order by 1""",
                row -> row.getTimestamp("sent_at").toInstant(),
                like.search(),
                like.person(),
                like.organization(),
                since);
    }

    @Transactional
    void sent(Collection<UUID> deliveries, Instant now) {
        sql.update(
                "update delivery set state = 'SENT', sent_at = ?, failure = null where id = any(?)",
                now,
                deliveries.toArray(UUID[]::new));
    }

    /// Nobody may have it any more.
    @Transactional
    void dropped(Collection<UUID> deliveries, String reason) {
        sql.update(
                "update delivery set state = 'DROPPED', failure = ? where id = any(?)",
                reason,
                deliveries.toArray(UUID[]::new));
    }

    @Transactional
    void failed(Collection<UUID> deliveries, String reason, Instant again) {
        sql.update(
                "update delivery set due_at = ?, failure = ? where id = any(?)",
                again,
                reason,
                deliveries.toArray(UUID[]::new));
    }

    @Transactional
    void dead(Collection<UUID> deliveries, String reason) {
        sql.update(
                "update delivery set state = 'DEAD', failure = ? where id = any(?)",
                reason,
                deliveries.toArray(UUID[]::new));
    }

    /// Forgets what is done with. Nothing plans it again: to whom an alert goes is decided once.
    ///
    /// @param over sent or dropped deliveries that were planned before this
    /// @param dead those that were given up
    /// @return how many
    @Transactional
    int forget(Instant over, Instant dead) {
        return sql.update(
                """
                delete from delivery where state in ('SENT', 'DROPPED') and created_at < ?
                    or state = 'DEAD' and created_at < ?""",
                over,
                dead);
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("alert_id", UUID.class),
                row.getString("organization"),
                row.getObject("search_id", UUID.class),
                row.getString("person"),
                row.getObject("webhook_id", UUID.class),
                row.getObject("digest", UUID.class),
                row.getInt("attempts"));
    }
}
