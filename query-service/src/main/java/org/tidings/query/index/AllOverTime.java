package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Followed;
import org.tidings.query.store.Viewer;

/// How many articles there are in each step of time, at one state of the index, whatever is sought.
/// All charts of the same time compare themselves with the same numbers, so they are counted once.
final class AllOverTime {
    private static final int MOST_REMEMBERED = 200;

    private final IndexSearcher everything;
    private final Map<Steps, List<Long>> remembered = new ConcurrentHashMap<>();

    /// @param starts in microseconds since 1970; the last one ends the last step
    record Steps(String field, List<Long> starts, Viewer viewer, @Nullable Followed followed) {}

    AllOverTime(IndexSearcher everything) {
        this.everything = everything;
    }

    List<Long> counts(Steps steps) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(steps, this::count);
    }

    private List<Long> count(Steps steps) {
        var starts = steps.starts();
        var tally =
                new TimeTally(steps.field(), starts.stream().mapToLong(Long::longValue).toArray());
        if (!starts.isEmpty()) {
            var within =
                    LongField.newRangeQuery(steps.field(), starts.getFirst(), starts.getLast() - 1);
            try {
                tally.among(
                        everything,
                        VisibleArticles.limited(within, steps.viewer(), steps.followed()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return tally.counts();
    }
}
