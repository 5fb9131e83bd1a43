package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.query.index.ArticleIndex;
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

    /// @return offsets into the title, in reading order
    List<Span> inTitle(StoredArticle stored, Query query) {
        String title = stored.enriched().article().title();
        return title == null
                ? List.of()
                : index.occurrences(SoughtClauses.inTitle(query), Passage.ofOne(title));
    }

    /// @return offsets into the text that is shown, in reading order
    List<Span> inText(StoredArticle stored, ShownText shown, Query query) {
        if (shown.text() == null) {
            return List.of();
        }
        var blocks = shown.cut(stored.enriched().article().blocks());
        return index.occurrences(
                query,
                Passage.of(shown.text(), shown.sentences(), blocks),
                stored.enriched().findings());
    }
}
