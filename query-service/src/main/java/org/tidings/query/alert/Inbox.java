package org.tidings.query.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.Member;
import org.tidings.query.store.Sql;

/// The alerts of one person in one organisation.
@ApplicationScoped
class Inbox {
    private static final TypeReference<List<AlertReason>> REASONS = new TypeReference<>() {};
    private static final String PAGE =
            """
            select a.*, s.name as search_name, r.read_at
            from alert_recipient r
            join alert a on a.number = r.number
            join saved_search s on s.id = a.search_id
            where r.person = ? and r.organization = ? and r.number < ?
              and (?::uuid is null or a.search_id = ?)
              and (not ? or r.read_at is null)
            order by r.number desc limit ?""";
    private static final String ONE =
            """
            select a.*, s.name as search_name, r.read_at
            from alert_recipient r
            join alert a on a.number = r.number
            join saved_search s on s.id = a.search_id
            where r.person = ? and r.organization = ? and a.id = ?""";
    private static final String MARK =
            """
            update alert_recipient set read_at = case when ? then coalesce(read_at, now()) end
            where person = ? and organization = ?
              and number in (select number from alert where id = any(?))""";
    private static final String ALL_READ =
            """
            update alert_recipient r set read_at = now()
            where person = ? and organization = ? and read_at is null
              and number <= coalesce((select number from alert where id = ?), ?)
              and (?::uuid is null or exists (
                select 1 from alert a where a.number = r.number and a.search_id = ?))""";

    private final Sql sql;
    private final ObjectMapper json;

    Inbox(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// @param before a number; all have lesser ones
    /// @param search null: of all searches
    List<AlertRow> newest(
            Member member, long before, @Nullable UUID search, boolean unread, int limit) {
        return sql.query(
                PAGE,
                this::read,
                member.person(),
                member.organization(),
                before,
                search,
                search,
                unread,
                limit);
    }

    Optional<AlertRow> find(Member member, UUID alert) {
        return sql.first(ONE, this::read, member.person(), member.organization(), alert);
    }

    int unread(Member member) {
        return sql.first(
                        "select count(*) from alert_recipient"
                                + " where person = ? and organization = ? and read_at is null",
                        row -> row.getInt(1),
                        member.person(),
                        member.organization())
                .orElse(0);
    }

    /// Those that are not in the inbox are left out.
    void mark(Member member, Collection<UUID> alerts, boolean read) {
        sql.update(MARK, read, member.person(), member.organization(), alerts.toArray(UUID[]::new));
    }

    /// @param upTo the newest that is meant; null: all that are there
    /// @param search null: of all searches
    void markAllRead(Member member, @Nullable UUID upTo, @Nullable UUID search) {
        sql.update(
                ALL_READ,
                member.person(),
                member.organization(),
                upTo,
                upTo == null ? Long.MAX_VALUE : 0L,
                search,
                search);
    }

    private AlertRow read(ResultSet row) throws SQLException {
        return new AlertRow(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                row.getObject("search_id", UUID.class),
                row.getString("search_name"),
                row.getObject("article_id", UUID.class),
                row.getInt("revision"),
                row.getBoolean("edit"),
                reasons(row.getString("reasons")),
                row.getTimestamp("raised_at").toInstant(),
                Sql.time(row, "withdrawn_at"),
                Sql.time(row, "read_at"));
    }

    private List<AlertReason> reasons(String written) {
        try {
            return json.readValue(written, REASONS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("reasons that cannot be read", unreadable);
        }
    }
}
