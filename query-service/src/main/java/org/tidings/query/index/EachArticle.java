package org.tidings.query.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Looks at each article that a query finds, one after the other.
abstract class EachArticle extends SimpleCollector {
    private boolean open;

    abstract void open(LeafReaderContext segment) throws IOException;

    /// The last article of the segment has been seen.
    abstract void close() throws IOException;

    /// @throws IllegalStateException when the searcher would work on several threads
    final void among(IndexSearcher searcher, Query query) throws IOException {
        var each = this;
        searcher.search(
                query,
                new CollectorManager<EachArticle, Boolean>() {
                    @Override
                    public EachArticle newCollector() {
                        if (open) {
                            throw new IllegalStateException("articles are seen one by one");
                        }
                        open = true;
                        return each;
                    }

                    @Override
                    public Boolean reduce(Collection<EachArticle> collectors) {
                        return true;
                    }
                });
    }

    @Override
    protected final void doSetNextReader(LeafReaderContext segment) throws IOException {
        open(segment);
    }

    @Override
    public final void finish() throws IOException {
        close();
    }

    @Override
    public final ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
