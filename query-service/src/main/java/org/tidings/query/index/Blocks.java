package org.tidings.query.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.tidings.query.language.Group;

/// How an article and what was found in it hang together: a block of documents that come and go as
/// one, the article's last (docs/adr/0008).
final class Blocks {
    /// What a document stands for: an article, or what of one a group speaks of.
    static final String KIND = "kind";

    /// In each document of a block: the article's id.
    static final String ID = "block";

    /// Where in the text what was found stands.
    static final String PLACES = "places";

    /// What is found in articles has its scope in a field of its own, so that whoever asks for
    /// documents that may be seen gets articles.
    static final String VISIBILITY = "in.visibility";

    /// How the fields of what is found begin, and no field of an article.
    private static final String INSIDE = "in.";

    private static final String ARTICLE = "article";

    /// Remembers for each segment which documents are articles.
    private static final BitSetProducer ARTICLES =
            new QueryBitSetProducer(new TermQuery(new Term(KIND, ARTICLE)));

    private Blocks() {}

    static String kindOfArticle() {
        return ARTICLE;
    }

    static boolean isInside(String field) {
        return field.startsWith(INSIDE);
    }

    /// The field that says who may see what holds another field.
    static String visibility(String field) {
        return isInside(field) ? VISIBILITY : ArticleFields.VISIBILITY;
    }

    /// The articles in which one and the same quotation, claim, … is as it should be; they score
    /// as the best of these.
    static Query articlesWith(Query inside) {
        return new BlockJoin(inside, ARTICLES);
    }

    /// The first document of an article's block; the article's own where nothing was found in it.
    static int first(LeafReaderContext segment, int article) throws IOException {
        var articles = ARTICLES.getBitSet(segment);
        return article == 0 || articles == null ? article : articles.prevSetBit(article - 1) + 1;
    }

    /// Articles alone, where no viewer's limits are around a query.
    static Query articles(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(KIND, ARTICLE)), Occur.FILTER)
                .build();
    }

    /// Those of the kind that are as sought.
    static Query of(Group group, Query sought) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(KIND, group.title())), Occur.FILTER)
                .add(sought, Occur.MUST)
                .build();
    }
}
