package org.tidings.query.index;

import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermStatistics;
import org.tidings.query.language.Field;
import org.tidings.query.store.Viewer;

/// Scores (BM25) from what one viewer may see, so that scores are the same in every replica.
///
/// The mean length of a field is taken as given rather than measured, because a mean over live,
/// visible documents would need a look at each; lengths enter the score as parts of it, and only
/// their proportion matters.
final class VisibleSearcher extends IndexSearcher {
    private static final Map<String, Integer> MEAN_WORDS =
            Map.of(
                    ArticleFields.TITLE,
                    10,
                    ArticleFields.TEXT,
                    400,
                    ArticleFields.LEAD,
                    40,
                    ArticleFields.AUTHOR,
                    2,
                    AnsweredFields.name(Field.GROUP_TEXT),
                    25);

    private final VisibleStatistics statistics;
    private final Viewer viewer;

    VisibleSearcher(IndexReader reader, VisibleStatistics statistics, Viewer viewer) {
        super(reader);
        this.statistics = statistics;
        this.viewer = viewer;
        setQueryCachingPolicy(new OnlyFilter(VisibleArticles.visibleTo(viewer)));
    }

    /// What every query of a viewer has in common is worth remembering. What they seek is not:
    /// questions that come again would crowd out the filter.
    private record OnlyFilter(Query filter) implements QueryCachingPolicy {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
            return query.equals(filter);
        }
    }

    @Override
    public TermStatistics termStatistics(Term word, int documents, long occurrences) {
        int visible = Math.max(1, statistics.documentsWith(word, viewer));
        return new TermStatistics(word.bytes(), visible, visible);
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) {
        int visible = Math.max(1, statistics.documents(field, viewer));
        long words = (long) visible * MEAN_WORDS.getOrDefault(field, 1);
        return new CollectionStatistics(field, visible, visible, words, visible);
    }
}
