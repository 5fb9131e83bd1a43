package org.tidings.query.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// The tables of copies. All of this happens inside the caller's transaction.
@ApplicationScoped
class OriginRepository {
    private final DataSource database;

    OriginRepository(DataSource database) {
        this.database = database;
    }

    /// An article that is due, held until the transaction ends. One that another replica holds is
    /// skipped.
    Optional<UUID> claim() {
        return query(
                        """
                        select article_id from origin_due where since <= now()
                        order by since limit 1 for update skip locked""",
                        row -> row.getObject(1, UUID.class))
                .stream()
                .findFirst();
    }

    /// Whether its copies are still to be looked for.
    boolean isDue(UUID article) {
        return !query("select 1 from origin_due where article_id = ?", row -> true, article)
                .isEmpty();
    }

    void done(UUID article) {
        update("delete from origin_due where article_id = ?", article);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(UUID article, Duration pause) {
        update(
                "update origin_due set since = now() + make_interval(secs => ?)"
                        + " where article_id = ?",
                pause.toMillis() / 1000.0,
                article);
    }

    /// Waits for whoever has one of the locks; all are held until the transaction ends.
    void lock(List<Long> locks) {
        query(
                "select pg_advisory_xact_lock(key) from unnest(?) as key",
                row -> true,
                (Object) locks.toArray(Long[]::new));
    }

    Optional<Placement> placement(UUID article) {
        return query(
                        "select * from origin_article where article_id = ?",
                        row ->
                                new Placement(
                                        row.getObject("article_id", UUID.class),
                                        row.getString("scope"),
                                        row.getObject("group_id", UUID.class),
                                        row.getInt("revision"),
                                        new Bands(
                                                List.of(
                                                        (Long[])
                                                                row.getArray("bands").getArray()))),
                        article)
                .stream()
                .findFirst();
    }

    /// Articles that share a band, those that share the most first.
    List<UUID> candidates(String scope, Bands bands, UUID except, int most) {
        return query(
                """
                select article_id from origin_band
                where scope = ? and band = any(?) and article_id <> ?
                group by article_id order by count(*) desc, article_id limit ?""",
                row -> row.getObject(1, UUID.class),
                scope,
                bands.keys().toArray(Long[]::new),
                except,
                most);
    }

    /// Which group each of the articles is in; those in none are missing.
    Map<UUID, UUID> groupsOf(Collection<UUID> articles) {
        return groups(
                "select article_id, group_id from origin_article where article_id = any(?)",
                (Object) articles.toArray(UUID[]::new));
    }

    /// Which group each of the groups' articles is in.
    Map<UUID, UUID> membersOf(Collection<UUID> groups) {
        return groups(
                "select article_id, group_id from origin_article where group_id = any(?)",
                (Object) groups.toArray(UUID[]::new));
    }

    /// The members of the group that an article is in, itself included; empty for none.
    Map<UUID, UUID> sameGroup(UUID article, int most) {
        return groups(
                """
                select other.article_id, other.group_id
                from origin_article one join origin_article other using (group_id)
                where one.article_id = ?
                order by other.article_id <> one.article_id, other.article_id limit ?""",
                article,
                most);
    }

    private Map<UUID, UUID> groups(String sql, Object... values) {
        var groups = new HashMap<UUID, UUID>();
        query(
                sql,
                row -> groups.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                values);
        return groups;
    }

    /// Waits for whoever changes one of the groups; one that is gone is no hindrance.
    void lockGroups(Collection<UUID> groups) {
        query(
                "select id from origin_group where id = any(?) order by id for update",
                row -> true,
                (Object) groups.toArray(UUID[]::new));
    }

    Map<UUID, Set<UUID>> linksAmong(Collection<UUID> articles) {
        var links = new HashMap<UUID, Set<UUID>>();
        query(
                "select article_id, other_id from origin_link where article_id = any(?)",
                row ->
                        links.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>())
                                .add(row.getObject(2, UUID.class)),
                (Object) articles.toArray(UUID[]::new));
        return links;
    }

    void removeLinks(UUID article) {
        update("delete from origin_link where article_id = ? or other_id = ?", article, article);
    }

    void add(Link link) {
        String sql = "insert into origin_link (article_id, other_id, share) values (?, ?, ?)";
        update(sql, link.article(), link.other(), link.share());
        update(sql, link.other(), link.article(), link.backShare());
    }

    void addGroup(UUID group, String scope) {
        update("insert into origin_group (id, scope) values (?, ?)", group, scope);
    }

    void move(Collection<UUID> articles, UUID group) {
        update(
                "update origin_article set group_id = ? where article_id = any(?)",
                group,
                articles.toArray(UUID[]::new));
    }

    void removeEmpty(Collection<UUID> groups) {
        update(
                """
                delete from origin_group g where id = any(?)
                  and not exists (select 1 from origin_article where group_id = g.id)""",
                (Object) groups.toArray(UUID[]::new));
    }

    void put(Placement placement) {
        remove(placement.article());
        Long[] bands = placement.bands().keys().toArray(Long[]::new);
        update(
                """
                insert into origin_article (article_id, scope, group_id, revision, bands)
                values (?, ?, ?, ?, ?)""",
                placement.article(),
                placement.scope(),
                placement.group(),
                placement.revision(),
                bands);
        update(
                """
                insert into origin_band (scope, band, article_id)
                select ?, band, ? from unnest(?) as band""",
                placement.scope(),
                placement.article(),
                bands);
    }

    void remove(UUID article) {
        update("delete from origin_band where article_id = ?", article);
        update("delete from origin_article where article_id = ?", article);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            Parameters.bind(statement, values);
            var rows = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            Parameters.bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
