package org.tidings.query.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// A source that stands beside an equal one. The engine makes a repetition of equal neighbours and
/// takes places for it that overlap: of `"ferry ferry" ONEAR/0 "ferry ferry"` it would find nothing
/// in four ferries, since the second place begins within the first. This one is not equal to what
/// it holds, so that each side is read by itself.
final class RepeatedSource extends IntervalsSource {
    private final IntervalsSource source;

    RepeatedSource(IntervalsSource source) {
        this.source = source;
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
            throws IOException {
        return source.intervals(field, leaf);
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(
            String field, LeafReaderContext leaf, int document) throws IOException {
        return source.matches(field, leaf, document);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        source.visit(field, visitor);
    }

    @Override
    public int minExtent() {
        return source.minExtent();
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RepeatedSource repeated && source.equals(repeated.source);
    }

    @Override
    public String toString() {
        return "REPEATED(" + source + ")";
    }
}
