package org.tidings.query.index;

import java.io.IOException;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/// Finds the first hits of a query and counts all.
///
/// Where the places of words must be read to count, both is one work, and so it is for few hits and
/// for several clauses that make up a score. Else counting by itself goes through lists of numbers,
/// and the best are found among few: with each list stands how much its blocks can score at most,
/// and what cannot reach the present best is skipped (Ding and Suel 2011, block-max indexes); the
/// newest are found the same way, by the range of times in each block.
final class Ranked {
    private static final int FEW = 256;

    private Ranked() {}

    /// @param total exactly
    record Found(long total, TopFieldDocs first) {}

    /// @param sort by the score first, or by a field
    /// @param after the last hit of the page before; null for the first page
    static Found search(
            IndexSearcher searcher, Query query, Sort sort, int limit, @Nullable FieldDoc after)
            throws IOException {
        int counted = isApart(query, sort) ? FEW : Integer.MAX_VALUE;
        var first =
                searcher.search(query, new TopFieldCollectorManager(sort, limit, after, counted));
        boolean all = first.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Found(all ? first.totalHits.value() : searcher.count(query), first);
    }

    /// The engine's way to skip costs more than it saves where several clauses make up a score.
    private static boolean isApart(Query query, Sort sort) {
        return isCheapToCount(query) && !(sort.needsScores() && hasSeveralClauses(query));
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

    private static boolean hasSeveralClauses(Query query) {
        return query instanceof BooleanQuery parts
                && (parts.getClauses(Occur.MUST).size() > 1
                        || parts.getClauses(Occur.MUST).stream()
                                .anyMatch(Ranked::hasSeveralClauses));
    }
}
