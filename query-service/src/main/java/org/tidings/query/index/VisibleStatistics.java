package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.tidings.query.store.Viewer;

/// How many articles a viewer may see, and how many of those hold a word, at one state of the
/// index; the same of what was found in articles.
///
/// The engine's own counts would not do for scores. They contain deleted documents until these
/// are merged away, which happens at other times in each replica, so that two replicas would rank
/// differently; and they contain other organisations' articles, so that a score would tell of
/// them.
final class VisibleStatistics {
    private static final int MOST_REMEMBERED = 50_000;

    private final IndexSearcher everything;
    private final Map<Key, Integer> remembered = new ConcurrentHashMap<>();

    private record Key(Term scope, Term word) {}

    VisibleStatistics(IndexSearcher everything) {
        this.everything = everything;
    }

    /// How many articles; or how many of what was found in them, for a field of that.
    int documents(String field, Viewer viewer) {
        return VisibleArticles.scopes(field, viewer).mapToInt(scope -> count(scope, scope)).sum();
    }

    /// How many of these hold a word.
    int documentsWith(Term word, Viewer viewer) {
        return VisibleArticles.scopes(word.field(), viewer)
                .mapToInt(scope -> count(scope, word))
                .sum();
    }

    private int count(Term scope, Term word) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Key(scope, word), this::count);
    }

    private int count(Key key) {
        var both =
                new BooleanQuery.Builder()
                        .add(new TermQuery(key.scope()), Occur.FILTER)
                        .add(new TermQuery(key.word()), Occur.FILTER)
                        .build();
        try {
            return everything.count(both);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
