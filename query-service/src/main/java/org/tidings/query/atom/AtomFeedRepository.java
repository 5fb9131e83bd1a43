package org.tidings.query.atom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tidings.query.store.Sql;

/// The table of feeds.
@ApplicationScoped
class AtomFeedRepository {
    private final Sql sql;

    AtomFeedRepository(Sql sql) {
        this.sql = sql;
    }

    /// The oldest first.
    List<AtomFeed> of(String organization, UUID search) {
        return sql.query(
                """
                select * from atom_feed where organization = ? and search_id = ?
                order by made_at, id""",
                AtomFeedRepository::read,
                organization,
                search);
    }

    Optional<AtomFeed> find(String organization, UUID search, UUID id) {
        return sql.first(
                "select * from atom_feed where organization = ? and search_id = ? and id = ?",
                AtomFeedRepository::read,
                organization,
                search,
                id);
    }

    Optional<AtomFeed> find(FeedToken token) {
        byte[] hash = token.hash();
        return sql.first(
                        "select * from atom_feed where token_hash = ?",
                        row ->
                                MessageDigest.isEqual(row.getBytes("token_hash"), hash)
                                        ? Optional.of(read(row))
                                        : Optional.<AtomFeed>empty(),
                        hash)
                .flatMap(feed -> feed);
    }

    int countOf(String organization, String maker) {
        return sql.first(
                        "select count(*) from atom_feed where organization = ? and made_by = ?",
                        row -> row.getInt(1),
                        organization,
                        maker)
                .orElse(0);
    }

    @Transactional
    void add(AtomFeed feed, FeedToken token) {
        sql.update(
                """
                insert into atom_feed
                    (id, organization, search_id, made_by, maker_name, name, token_hash, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                feed.id(),
                feed.organization(),
                feed.search(),
                feed.maker(),
                feed.makerName(),
                feed.name(),
                token.hash(),
                feed.madeAt());
    }

    @Transactional
    void remove(AtomFeed feed) {
        sql.update(
                "delete from atom_feed where organization = ? and id = ?",
                feed.organization(),
                feed.id());
    }

    /// Inside the caller's transaction.
    void removeOthers(String organization, UUID search, String owner) {
        sql.update(
                "delete from atom_feed where organization = ? and search_id = ? and made_by <> ?",
                organization,
                search,
                owner);
    }

    /// At most once a minute.
    @Transactional
    void used(AtomFeed feed, Instant now) {
        sql.update(
                """
                update atom_feed set last_used_at = ?
                where organization = ? and id = ?
                    and (last_used_at is null or last_used_at < ?)""",
                now,
                feed.organization(),
                feed.id(),
                now.minusSeconds(60));
    }

    private static AtomFeed read(ResultSet row) throws SQLException {
        return new AtomFeed(
                row.getObject("id", UUID.class),
                row.getString("organization"),
                row.getObject("search_id", UUID.class),
                row.getString("made_by"),
                row.getString("maker_name"),
                row.getString("name"),
                Objects.requireNonNull(Sql.time(row, "made_at")),
                Sql.time(row, "last_used_at"));
    }
}
