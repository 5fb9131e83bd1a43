package org.tidings.query.index;

import java.io.IOException;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// Finds the first hits of a query and counts all.
///
/// Where a hit must be scored to be counted, both is one work. Where it need not be, counting by
/// itself goes through lists of numbers, and the best are found among few: with each list stands
/// how much its blocks can score at most, and what cannot reach the present best is skipped (Ding
/// and Suel 2011, block-max indexes).
final class Ranked {
    private Ranked() {}

    /// @param total exactly
    record Found(long total, TopFieldDocs first) {}

    /// @param sort by the score first, or by a field
    /// @param after the last hit of the page before; null for the first page
    static Found search(
            IndexSearcher searcher, Query query, Sort sort, int limit, @Nullable FieldDoc after)
            throws IOException {
        boolean apart = sort.needsScores() && isCheapToCount(query);
        int counted = apart ? limit : Integer.MAX_VALUE;
        var first =
                searcher.search(query, new TopFieldCollectorManager(sort, limit, after, counted));
        return new Found(apart ? searcher.count(query) : first.totalHits.value(), first);
    }

    /// Places of words, and what lies inside an article, cost as much to count as to score.
    private static boolean isCheapToCount(Query query) {
        return switch (query) {
            case PhraseQuery _, IntervalQuery _, BlockJoin _ -> false;
            case BoostQuery weighed -> isCheapToCount(weighed.getQuery());
            case BooleanQuery parts ->
                    parts.clauses().stream().allMatch(part -> isCheapToCount(part.query()));
            default -> true;
        };
    }
}
