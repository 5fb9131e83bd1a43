package org.tidings.query.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;

/// Counts articles by the step of time into which they fall.
final class TimeTally extends EachArticle {
    private final String field;
    private final long[] starts;
    private final long[] counts;
    private SortedNumericDocValues times = DocValues.emptySortedNumeric();
    private long total;
    private long untimed;
    private long first = Long.MAX_VALUE;

    /// @param starts in microseconds since 1970; the last one ends the last step
    TimeTally(String field, long[] starts) {
        this.field = field;
        this.starts = starts;
        this.counts = new long[Math.max(0, starts.length - 1)];
    }

    @Override
    void open(LeafReaderContext segment) throws IOException {
        times = DocValues.getSortedNumeric(segment.reader(), field);
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        if (!times.advanceExact(document)) {
            untimed++;
            return;
        }
        long time = times.nextValue();
        first = Math.min(first, time);
        int step = step(time);
        if (step >= 0 && step < counts.length) {
            counts[step]++;
        }
    }

    @Override
    void close() {}

    private int step(long time) {
        int found = Arrays.binarySearch(starts, time);
        return found >= 0 ? found : -found - 2;
    }

    /// Long.MAX_VALUE when no article has a time.
    long first() {
        return first;
    }

    ArticleCounts.Series series() {
        return new ArticleCounts.Series(total, untimed, counts());
    }

    List<Long> counts() {
        return Arrays.stream(counts).boxed().toList();
    }
}
