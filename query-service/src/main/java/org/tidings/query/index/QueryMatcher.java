package org.tidings.query.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tidings.query.language.Query;
import org.tidings.query.store.StoredArticle;

/// Finds, of many stored queries, those that an article fulfils: exactly those with which
/// [ArticleIndex] finds it.
public interface QueryMatcher {
    /// Stores queries, in the place of those of the same id.
    void put(Collection<Stored> queries);

    void remove(Collection<UUID> ids);

    /// How many there are.
    int size();

    /// A query that fails keeps no other from being tried.
    ///
    /// @param articles each with what was found in it; relative dates count from its arrival
    Matches match(Collection<StoredArticle> articles);

    /// Which of some clauses an article fulfils.
    List<Query> fulfilled(StoredArticle article, List<Query> clauses);

    /// @param organization whose it is; it never matches another organisation's article
    /// @param query with no fields but [ArticleIndex#fields()]
    record Stored(UUID id, String organization, Query query) {}

    /// @param byArticle the ids of the queries that each article fulfils; none for one that
    ///     fulfils none
    /// @param failed the ids of the queries of which nobody knows whether each article fulfils
    ///     them: they failed on it, or on one that was tried with it
    /// @param tried how many queries the words of the articles chose, over all batches
    record Matches(Map<UUID, Set<UUID>> byArticle, Map<UUID, Set<UUID>> failed, long tried) {
        public Matches {
            byArticle = Map.copyOf(byArticle);
            failed = Map.copyOf(failed);
        }

        public Set<UUID> of(UUID article) {
            return byArticle.getOrDefault(article, Set.of());
        }

        public Set<UUID> failedOn(UUID article) {
            return failed.getOrDefault(article, Set.of());
        }
    }
}
