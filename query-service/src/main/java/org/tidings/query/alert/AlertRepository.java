package org.tidings.query.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidings.query.saved.SavedSearch;
import org.tidings.query.store.Sql;
import org.tidings.query.store.StoredArticle;

/// The table of alerts. All of this happens inside the caller's transaction.
@ApplicationScoped
class AlertRepository {
    /// An article that was withdrawn and is back has its alert already.
    private static final String RAISE =
            """
            insert into alert (id, organization, search_id, article_id, revision, generation, edit,
                reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (search_id, article_id) do nothing returning number""";
    private static final String ADDRESS =
            """
            insert into alert_recipient (person, organization, number)
            select person, ?, ? from saved_search_follower where search_id = ?
            returning person""";

    private final Sql sql;
    private final ObjectMapper json;

    AlertRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    boolean isRaised(UUID search, Collection<UUID> articles) {
        return !sql.query(
                        "select 1 from alert where search_id = ? and article_id = any(?) limit 1",
                        row -> true,
                        search,
                        articles.toArray(UUID[]::new))
                .isEmpty();
    }

    /// @return its number; empty when there is one of this search and article already
    Optional<Long> raise(
            UUID id,
            SavedSearch search,
            StoredArticle article,
            boolean edit,
            List<AlertReason> reasons) {
        var enriched = article.enriched();
        return sql.first(
                RAISE,
                row -> row.getLong(1),
                id,
                search.organization(),
                search.id(),
                article.id(),
                enriched.revision(),
                enriched.generation(),
                edit,
                write(reasons));
    }

    /// Puts the alert into the inboxes of those who follow its search.
    ///
    /// @return whose they are
    List<String> address(long number, SavedSearch search) {
        return sql.query(
                ADDRESS, row -> row.getString(1), search.organization(), number, search.id());
    }

    /// Those of articles that are gone are nobody's news any more.
    void withdraw(Collection<UUID> articles) {
        UUID[] ids = articles.toArray(UUID[]::new);
        sql.update(
                "update alert set withdrawn_at = coalesce(withdrawn_at, now())"
                        + " where article_id = any(?)",
                (Object) ids);
        sql.update(
                """
                update alert_recipient set read_at = now() where read_at is null
                  and number in (select number from alert where article_id = any(?))""",
                (Object) ids);
    }

    void restore(Collection<UUID> articles) {
        sql.update(
                "update alert set withdrawn_at = null"
                        + " where article_id = any(?) and withdrawn_at is not null",
                (Object) articles.toArray(UUID[]::new));
    }

    /// Waits for whoever raises alerts of the same groups of copies, until the transaction ends.
    void lockGroups(Collection<UUID> groups) {
        for (UUID group : groups.stream().sorted().toList()) {
            sql.query(
                    "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                    row -> true,
                    "alert:" + group);
        }
    }

    private String write(List<AlertReason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
