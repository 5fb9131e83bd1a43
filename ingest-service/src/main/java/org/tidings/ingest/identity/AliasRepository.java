package org.tidings.ingest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// The alias table.
@ApplicationScoped
class AliasRepository {
    private final Session database;

    AliasRepository(Session database) {
        this.database = database;
    }

    /// Which article each of the aliases stands for; those that stand for none are missing.
    Map<Alias, UUID> find(Visibility scope, List<Alias> aliases) {
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select alias, article_id from article_alias
                                where scope = :scope and alias in (:keys)
                                """,
                                Tuple.class)
                        .setParameter("scope", ScopeColumn.of(scope))
                        .setParameter("keys", aliases.stream().map(Alias::key).toList())
                        .getResultList();
        Map<String, UUID> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.get(0, String.class), row.get(1, UUID.class)));
        Map<Alias, UUID> found = new HashMap<>();
        for (Alias alias : aliases) {
            UUID article = byKey.get(alias.key());
            if (article != null) {
                found.put(alias, article);
            }
        }
        return found;
    }

    /// Adds the aliases that stand for nothing yet. One that another transaction is adding is
    /// waited for; always in the same order, so that two such transactions cannot wait for each
    /// other.
    void insertMissing(Visibility scope, List<Alias> aliases, UUID article) {
        aliases.stream()
                .sorted(Comparator.comparing(Alias::key))
                .forEach(alias -> insertUnlessThere(scope, alias, article));
    }

    private void insertUnlessThere(Visibility scope, Alias alias, UUID article) {
        database.createNativeMutationQuery(
                        """
                        insert into article_alias (scope, alias, article_id, kind, value)
                        values (:scope, :key, :article, :kind, :value)
                        on conflict (scope, alias) do nothing
                        """)
                .setParameter("scope", ScopeColumn.of(scope))
                .setParameter("key", alias.key())
                .setParameter("article", article)
                .setParameter("kind", alias.kind().name())
                .setParameter("value", alias.value())
                .executeUpdate();
    }
}
