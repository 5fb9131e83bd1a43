package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tidings.query.store.Sql;

/// The webhooks of organisations, and what could not be delivered to them.
@ApplicationScoped
class WebhookRepository {
    /// Webhooks of a person's own search are for that person only.
    private static final String KEPT =
            """
            select webhook.* from webhook
            left join saved_search on saved_search.id = webhook.search_id
            where webhook.organization = ?
                and (webhook.search_id is null or saved_search.shared or saved_search.owner = ?)""";

    private final Sql sql;
    private final WebhookSecrets secrets;

    WebhookRepository(Sql sql, WebhookSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    List<Webhook> of(String organization, String person) {
        return sql.query(
                KEPT + " order by webhook.created_at, webhook.id",
                this::read,
                organization,
                person);
    }

    Optional<Webhook> find(String organization, String person, UUID id) {
        return sql.first(KEPT + " and webhook.id = ?", this::read, organization, person, id);
    }

    /// For whoever delivers to it.
    Optional<Webhook> find(String organization, UUID id) {
        return sql.first(
                "select * from webhook where organization = ? and id = ?",
                this::read,
                organization,
                id);
    }

    int countOf(String organization) {
        return sql.first(
                        "select count(*) from webhook where organization = ?",
                        row -> row.getInt(1),
                        organization)
                .orElse(0);
    }

    /// @param secret what its requests are to be signed with
    @Transactional
    void add(Webhook webhook, String secret) {
        sql.update(
                """
                insert into webhook
                    (id, organization, search_id, url, sealed, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                webhook.id(),
                webhook.organization(),
                webhook.search(),
                webhook.url(),
                secrets.seal(webhook.id(), secret),
                webhook.createdBy(),
                webhook.createdAt());
    }

    @Transactional
    void change(Webhook webhook) {
        sql.update(
                """
                update webhook set url = ?, search_id = cast(? as uuid)
                where id = ? and organization = ?""",
                webhook.url(),
                webhook.search(),
                webhook.id(),
                webhook.organization());
    }

    @Transactional
    void renew(Webhook webhook, String secret) {
        sql.update(
                """
                update webhook set sealed = ?, secret = null where id = ? and organization = ?""",
                secrets.seal(webhook.id(), secret),
                webhook.id(),
                webhook.organization());
    }

    @Transactional
    void remove(Webhook webhook) {
        sql.update(
                "delete from webhook where id = ? and organization = ?",
                webhook.id(),
                webhook.organization());
    }

    /// All of a search but its owner's.
    void removeOthers(String organization, UUID search, String owner) {
        sql.update(
                """
                delete from webhook
                where organization = ? and search_id = ? and created_by <> ?""",
                organization,
                search,
                owner);
    }

    /// Newest first, at most 200.
    List<DeadLetter> deadLetters(Webhook webhook) {
        return sql.query(
                """
                select delivery.*, alert.article_id, saved_search.name from delivery
                join alert on alert.id = delivery.alert_id
                join saved_search on saved_search.id = delivery.search_id
                where delivery.webhook_id = ? and delivery.organization = ?
                    and delivery.state = 'DEAD'
                order by delivery.created_at desc, delivery.id limit 200""",
                row ->
                        new DeadLetter(
                                row.getObject("id", UUID.class),
                                row.getObject("search_id", UUID.class),
                                row.getString("name"),
                                row.getObject("article_id", UUID.class),
                                row.getInt("attempts"),
                                row.getString("failure"),
                                Objects.requireNonNull(Sql.time(row, "created_at"))),
                webhook.id(),
                webhook.organization());
    }

    /// All of them are due again, as if nothing had been tried.
    ///
    /// @return how many
    @Transactional
    int replay(Webhook webhook, Instant now) {
        return sql.update(
                """
                update delivery set state = 'DUE', attempts = 0, due_at = ?
                where webhook_id = ? and organization = ? and state = 'DEAD'""",
                now,
                webhook.id(),
                webhook.organization());
    }

    private Webhook read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Webhook(
                id,
                row.getString("organization"),
                row.getObject("search_id", UUID.class),
                row.getString("url"),
                secrets.open(id, row.getString("secret"), row.getBytes("sealed")).orElse(null),
                row.getString("created_by"),
                Objects.requireNonNull(Sql.time(row, "created_at")));
    }
}
