package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.tidings.query.store.StoredArticle;

/// The documents that an article is in the index: what was found in it, then the article itself.
final class ArticleBlock {
    private ArticleBlock() {}

    /// @return in the order in which they must be indexed, as one block
    static List<Document> of(StoredArticle stored, WordAnalyzer analyzer) {
        var documents = new ArrayList<>(FoundDocuments.of(stored.enriched(), analyzer));
        documents.add(ArticleFields.of(stored, analyzer));
        String id = stored.id().toString();
        documents.forEach(each -> each.add(new StringField(Blocks.ID, id, Store.NO)));
        return documents;
    }
}
