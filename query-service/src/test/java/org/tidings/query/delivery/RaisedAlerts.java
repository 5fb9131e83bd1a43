package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tidings.query.Sample;
import org.tidings.query.store.Sql;

/// Saved searches and alerts as rows.
@ApplicationScoped
public class RaisedAlerts {
    private final Sql sql;

    RaisedAlerts(Sql sql) {
        this.sql = sql;
    }

    /// @param owner Keycloak's id
    @Transactional
    public UUID search(String organization, String owner, String name, boolean shared) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into saved_search (id, organization, owner, owner_name, name, name_key,
                    folder, shared, query, living, cost, activated_at, one_per_copy_group, version)
                values (?, ?, ?, 'Somebody', ?, ?, '', ?, 'ferry', false, '', now(), false, 1)""",
                id,
                organization,
                owner,
                name,
                name,
                shared);
        return id;
    }

    /// As it is between un-sharing and whatever follows from that.
    @Transactional
    public void unshare(UUID search) {
        sql.update("update saved_search set shared = false where id = ?", search);
    }

    /// Nobody of the organisation has called for as long.
    @Transactional
    public void away(String organization, int days) {
        sql.update(
                "update colleague set seen_at = now() - make_interval(days => ?) where organization = ?",
                days,
                organization);
    }

    /// @param sentence by which the clause `ferry` was found
    @Transactional
    public void raise(String organization, UUID search, Sample article, String sentence) {
        int start = article.text().indexOf(sentence);
        String reasons =
                """
                [{"clause": "ferry", "part": "TEXT", "isNew": true, "spans": [],
                  "sentence": {"start": %d, "end": %d}}]"""
                        .formatted(start, start + sentence.length());
        sql.update(
                """
                insert into alert (id, organization, search_id, article_id, revision, generation,
                    edit, reasons)
                values (?, ?, ?, ?, 1, 1, false, cast(? as jsonb))""",
                UUID.randomUUID(),
                organization,
                search,
                article.id(),
                reasons);
    }
}
