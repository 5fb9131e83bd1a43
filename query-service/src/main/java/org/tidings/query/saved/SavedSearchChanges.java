package org.tidings.query.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Sql;

/// The sequence of changes of saved searches, for those who match articles against them.
///
/// The numbers come from one row that every writer updates before anything else and holds until its
/// commit: whoever reads number n can read all below it.
@ApplicationScoped
public class SavedSearchChanges {
    private static final String AFTER =
            """
            select c.number, c.search_id as changed, s.*
            from saved_search_change c left join saved_search s on s.id = c.search_id
            where c.number > ? order by c.number limit ?""";

    private final Sql sql;

    SavedSearchChanges(Sql sql) {
        this.sql = sql;
    }

    /// One step of the sequence.
    ///
    /// @param search how it stands; null when it is gone
    public record Change(long number, UUID id, @Nullable SavedSearch search) {}

    /// The last number. Waits for every change that is being written: an article that was stored
    /// before this was called is older than any activation with a greater number.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long last() {
        return sql.first(
                        "select last from saved_search_counter for share",
                        row -> row.getLong("last"))
                .orElseThrow();
    }

    /// @return the next changes in the order of their numbers
    public List<Change> after(long number, int limit) {
        return sql.query(
                AFTER,
                row ->
                        new Change(
                                row.getLong("number"),
                                row.getObject("changed", UUID.class),
                                row.getObject("id") == null
                                        ? null
                                        : SavedSearchRepository.read(row)),
                number,
                limit);
    }

    /// Makes those who change searches wait for one another, until the transaction ends. Comes
    /// before anything else that is written.
    void begin() {
        sql.update("update saved_search_counter set last = last");
    }

    /// Moves the searches to the end of the sequence.
    void give(Collection<UUID> searches) {
        for (UUID id : searches) {
            sql.update(
                    """
                    with taken as (
                        update saved_search_counter set last = last + 1 returning last)
                    insert into saved_search_change (search_id, number) select ?, last from taken
                    on conflict (search_id) do update set number = excluded.number""",
                    id);
        }
    }
}
