package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tidings.contracts.Span;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Places;
import org.tidings.query.index.ArticleIndex.Shown;
import org.tidings.query.index.Passage;
import org.tidings.query.language.Query;
import org.tidings.query.rights.ShownText;
import org.tidings.query.store.StoredArticle;

/// Where a query occurs in what may be shown of an article.
@ApplicationScoped
class Occurring {
    private final ArticleIndex index;

    Occurring(ArticleIndex index) {
        this.index = index;
    }

    /// Of many, which costs less than of one after the other: the index knows the places of words
    /// as long as it holds what is shown.
    ///
    /// @return for each of them
    Map<UUID, Places> in(Collection<StoredArticle> articles, Query query) {
        var shown =
                articles.stream()
                        .filter(stored -> ShownText.of(stored.enriched()).text() != null)
                        .map(stored -> Shown.of(stored, passage(stored)))
                        .toList();
        var places = new HashMap<>(index.places(query, SoughtClauses.inTitle(query), shown));
        for (StoredArticle stored : articles) {
            places.computeIfAbsent(
                    stored.id(),
                    _ ->
                            new Places(
                                    inTitle(stored, query),
                                    inText(stored, ShownText.of(stored.enriched()), query)));
        }
        return places;
    }

    /// @return offsets into the title, in reading order
    List<Span> inTitle(StoredArticle stored, Query query) {
        String title = stored.enriched().article().title();
        return title == null
                ? List.of()
                : index.occurrences(SoughtClauses.inTitle(query), Passage.ofOne(title));
    }

    /// @return offsets into the text that is shown, in reading order
    List<Span> inText(StoredArticle stored, ShownText shown, Query query) {
        return shown.text() == null
                ? List.of()
                : index.occurrences(query, passage(stored), stored.enriched().findings());
    }

    /// What may be shown of the text; nothing is empty.
    private static Passage passage(StoredArticle stored) {
        var shown = ShownText.of(stored.enriched());
        return Passage.of(
                shown.text() == null ? "" : shown.text(),
                shown.sentences(),
                shown.cut(stored.enriched().article().blocks()));
    }
}
