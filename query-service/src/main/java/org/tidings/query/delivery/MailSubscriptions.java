package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Sql;

/// Who has which alerts by mail.
@ApplicationScoped
class MailSubscriptions {
    private final Sql sql;

    MailSubscriptions(Sql sql) {
        this.sql = sql;
    }

    Optional<MailSubscription> find(UUID search, String organization, String person) {
        return sql.first(
                """
                select * from mail_subscription
                where search_id = ? and organization = ? and person = ?""",
                MailSubscriptions::read,
                search,
                organization,
                person);
    }

    /// One that was there stays since when it was.
    @Transactional
    void put(MailSubscription subscription) {
        var quiet = subscription.quiet();
        sql.update(
                """
                insert into mail_subscription (search_id, organization, person, address,
                    quiet_from, quiet_until, zone, most_an_hour)
                values (?, ?, ?, ?, cast(? as time), cast(? as time), ?, cast(? as integer))
                on conflict (search_id, organization, person) do update set
                    address = excluded.address, quiet_from = excluded.quiet_from,
                    quiet_until = excluded.quiet_until, zone = excluded.zone,
                    most_an_hour = excluded.most_an_hour""",
                subscription.search(),
                subscription.organization(),
                subscription.person(),
                subscription.address(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.until().toString(),
                quiet == null ? ZoneOffset.UTC.getId() : quiet.zone().getId(),
                subscription.mostAnHour());
    }

    @Transactional
    void remove(UUID search, String organization, String person) {
        sql.update(
                """
                delete from mail_subscription
                where search_id = ? and organization = ? and person = ?""",
                search,
                organization,
                person);
    }

    /// Why the last mail that was given up could not be sent.
    Optional<String> lastFailure(UUID search, String organization, String person) {
        return sql.first(
                """
                select failure from delivery
                where search_id = ? and organization = ? and person = ? and state = 'DEAD'
                order by created_at desc limit 1""",
                row -> row.getString("failure"),
                search,
                organization,
                person);
    }

    private static MailSubscription read(ResultSet row) throws SQLException {
        return new MailSubscription(
                row.getObject("search_id", UUID.class),
                row.getString("organization"),
                row.getString("person"),
                row.getString("address"),
                quiet(row),
                row.getObject("most_an_hour", Integer.class));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        var from = row.getObject("quiet_from", LocalTime.class);
        return from == null
                ? null
                : new QuietHours(
                        from,
                        row.getObject("quiet_until", LocalTime.class),
                        ZoneId.of(row.getString("zone")));
    }
}
