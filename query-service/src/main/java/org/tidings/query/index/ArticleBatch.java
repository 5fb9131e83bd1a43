package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.tidings.contracts.Visibility;
import org.tidings.query.store.StoredArticle;

/// Articles of one visibility, as the documents against which stored queries are tried.
///
/// @param documents what stands for all of them, in order
/// @param places for each article, which of the documents is its own
record ArticleBatch(List<Document> documents, List<Integer> places) {
    /// Stands in every document of an organisation's own article: only queries of that organisation
    /// are tried. Public articles have it not, and all queries are tried.
    static final String OWNED_BY = "owned-by";

    static ArticleBatch of(List<StoredArticle> articles, WordAnalyzer analyzer) {
        var documents = new ArrayList<Document>();
        var places = new ArrayList<Integer>();
        for (StoredArticle article : articles) {
            var block = ArticleBlock.of(article, analyzer);
            if (isPrivate(article)) {
                String owner = String.valueOf(visibility(article).organization());
                block.forEach(each -> each.add(new StringField(OWNED_BY, owner, Store.NO)));
            }
            documents.addAll(block);
            places.add(documents.size() - 1);
        }
        return new ArticleBatch(documents, places);
    }

    static Visibility visibility(StoredArticle article) {
        return article.enriched().article().visibility();
    }

    private static boolean isPrivate(StoredArticle article) {
        return visibility(article).scope() == Visibility.Scope.ORGANIZATION;
    }
}
