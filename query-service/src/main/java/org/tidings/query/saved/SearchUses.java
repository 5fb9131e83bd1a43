package org.tidings.query.saved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tidings.query.store.Sql;

/// Which saved searches name which others. All of this happens inside the caller's transaction.
@ApplicationScoped
class SearchUses {
    /// Users of a name that it means this very search to: its owner's, where they have none of
    /// their own of that name, or the owner's own.
    private static final String USERS =
            """
            select s.id from saved_search_use u
            join saved_search s on s.id = u.search_id
            join saved_search used on used.organization = s.organization
                and used.name_key = u.name_key
            where used.id = any(?) and s.id <> used.id
              and (s.owner = used.owner or (used.shared and not exists (
                select 1 from saved_search own where own.organization = s.organization
                  and own.owner = s.owner and own.name_key = u.name_key)))
            order by s.id""";

    private final Sql sql;

    SearchUses(Sql sql) {
        this.sql = sql;
    }

    /// @param names as the query has them
    void put(UUID search, Collection<String> names) {
        sql.update("delete from saved_search_use where search_id = ?", search);
        names.stream()
                .map(NameKey::of)
                .distinct()
                .forEach(
                        key ->
                                sql.update(
                                        "insert into saved_search_use (search_id, name_key)"
                                                + " values (?, ?)",
                                        search,
                                        key));
    }

    /// Those that name one of the searches themselves.
    List<UUID> usersOf(Collection<UUID> searches) {
        return sql.query(
                USERS, row -> row.getObject(1, UUID.class), (Object) searches.toArray(UUID[]::new));
    }

    /// Those that name it, those that name these, and so on.
    Set<UUID> allUsersOf(UUID search) {
        var all = new LinkedHashSet<UUID>();
        Collection<UUID> next = List.of(search);
        while (!next.isEmpty()) {
            next = usersOf(next).stream().filter(all::add).toList();
        }
        all.remove(search);
        return all;
    }

    /// Those of an organisation that name something so, whatever it means to them.
    List<UUID> whoSay(String organization, String name) {
        return sql.query(
                """
                select s.id from saved_search_use u join saved_search s on s.id = u.search_id
                where s.organization = ? and u.name_key = ? order by s.id""",
                row -> row.getObject(1, UUID.class),
                organization,
                NameKey.of(name));
    }
}
