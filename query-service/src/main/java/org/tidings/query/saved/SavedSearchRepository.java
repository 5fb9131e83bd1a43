package org.tidings.query.saved;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidings.query.index.QueryCost.CostClass;
import org.tidings.query.store.Sql;

/// The table of saved searches. All of this happens inside the caller's transaction.
@ApplicationScoped
class SavedSearchRepository {
    private static final String COLUMNS =
            """
            s.id, s.organization, s.owner, s.owner_name, s.name, s.folder, s.shared, s.query,
            s.living, s.cost, s.activated_at, s.one_per_copy_group, s.version""";
    private static final String VISIBLE = " s.organization = ? and (s.shared or s.owner = ?)";

    private final Sql sql;

    SavedSearchRepository(Sql sql) {
        this.sql = sql;
    }

    /// Their own and those shared with them, by folder and name.
    List<SavedSearch> visibleTo(Member member) {
        return sql.query(
                "select "
                        + COLUMNS
                        + " from saved_search s where"
                        + VISIBLE
                        + " order by s.folder, s.name_key, s.id",
                SavedSearchRepository::read,
                member.organization(),
                member.person());
    }

    /// Empty also for what is another's, so that ids cannot be probed.
    Optional<SavedSearch> visibleTo(Member member, UUID id) {
        return sql.first(
                "select " + COLUMNS + " from saved_search s where" + VISIBLE + " and s.id = ?",
                SavedSearchRepository::read,
                member.organization(),
                member.person(),
                id);
    }

    /// The person's own of this name, else the shared one.
    Optional<SavedSearch> named(String organization, String person, String key) {
        return sql.first(
                "select "
                        + COLUMNS
                        + " from saved_search s where"
                        + VISIBLE
                        + " and s.name_key = ? order by s.owner = ? desc limit 1",
                SavedSearchRepository::read,
                organization,
                person,
                key,
                person);
    }

    List<String> names(String organization, String person) {
        return sql.query(
                "select s.name from saved_search s where" + VISIBLE + " order by s.name_key",
                row -> row.getString(1),
                organization,
                person);
    }

    List<SavedSearch> all(Collection<UUID> ids) {
        return sql.query(
                "select " + COLUMNS + " from saved_search s where s.id = any(?) order by s.id",
                SavedSearchRepository::read,
                (Object) ids.toArray(UUID[]::new));
    }

    int countOf(Member member) {
        return sql.first(
                        "select count(*) from saved_search where organization = ? and owner = ?",
                        row -> row.getInt(1),
                        member.organization(),
                        member.person())
                .orElse(0);
    }

    /// Whether another search has the name that this one would have.
    boolean isTaken(String organization, String owner, String key, boolean shared, UUID except) {
        return !sql.query(
                        """
                        select 1 from saved_search
                        where organization = ? and name_key = ? and id <> ?
                          and (owner = ? or (shared and ?))""",
                        row -> true,
                        organization,
                        key,
                        except,
                        owner,
                        shared)
                .isEmpty();
    }

    void insert(SavedSearch search) {
        sql.update(
                """
                insert into saved_search (id, organization, owner, owner_name, name, name_key,
                    folder, shared, query, living, cost, activated_at, one_per_copy_group, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, 1)""",
                search.id(),
                search.organization(),
                search.owner(),
                search.ownerName(),
                search.name(),
                NameKey.of(search.name()),
                search.folder(),
                search.shared(),
                search.query(),
                search.living(),
                name(search),
                search.onePerCopyGroup());
    }

    void update(SavedSearch search) {
        sql.update(
                """
                update saved_search set name = ?, name_key = ?, folder = ?, shared = ?, query = ?,
                    living = ?, cost = ?, one_per_copy_group = ?, version = version + 1,
                    changed_at = now()
                where id = ?""",
                search.name(),
                NameKey.of(search.name()),
                search.folder(),
                search.shared(),
                search.query(),
                search.living(),
                name(search),
                search.onePerCopyGroup(),
                search.id());
    }

    private static String name(SavedSearch search) {
        return search.cost() == null ? "" : search.cost().name();
    }

    /// An active one stays active since when it is.
    void activate(UUID id, boolean active) {
        sql.update(
                """
                update saved_search set activated_at =
                    case when ? then coalesce(activated_at, clock_timestamp()) end where id = ?""",
                active,
                id);
    }

    void live(UUID id, boolean living) {
        sql.update("update saved_search set living = ? where id = ?", living, id);
    }

    void delete(UUID id) {
        sql.update("delete from saved_search where id = ?", id);
    }

    void follow(UUID id, String person) {
        sql.update(
                """
                insert into saved_search_follower (search_id, person) values (?, ?)
                on conflict do nothing""",
                id,
                person);
    }

    void unfollow(UUID id, String person) {
        sql.update(
                "delete from saved_search_follower where search_id = ? and person = ?", id, person);
    }

    /// A search that is no longer shared has no followers but its owner.
    void unfollowOthers(SavedSearch search) {
        sql.update(
                "delete from saved_search_follower where search_id = ? and person <> ?",
                search.id(),
                search.owner());
    }

    Set<UUID> followedBy(Member member) {
        return Set.copyOf(
                sql.query(
                        """
                        select search_id from saved_search_follower
                        join saved_search s on s.id = search_id
                        where person = ? and s.organization = ?""",
                        row -> row.getObject(1, UUID.class),
                        member.person(),
                        member.organization()));
    }

    static SavedSearch read(ResultSet row) throws SQLException {
        String cost = row.getString("cost");
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getString("organization"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getString("name"),
                row.getString("folder"),
                row.getBoolean("shared"),
                row.getString("query"),
                row.getBoolean("living"),
                cost.isEmpty() ? null : CostClass.valueOf(cost),
                Sql.time(row, "activated_at"),
                row.getBoolean("one_per_copy_group"),
                row.getInt("version"));
    }
}
