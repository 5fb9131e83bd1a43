package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalFilter;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Intervals that no boundary breaks. The mark of a boundary stands at the word that begins anew,
/// so that an interval may begin with it, and must not hold it further on. What the engine offers
/// (`notContaining`, `nonOverlapping`) does not tell the first word from the others.
final class UnbrokenSource extends IntervalsSource {
    private final IntervalsSource source;
    private final String boundary;

    /// @param boundary the term that marks it
    UnbrokenSource(IntervalsSource source, String boundary) {
        this.source = source;
        this.boundary = boundary;
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
            throws IOException {
        var intervals = source.intervals(field, leaf);
        if (intervals == null) {
            return null;
        }
        var marks = new Marks(Intervals.term(boundary).intervals(field, leaf));
        return new IntervalFilter(intervals) {
            @Override
            protected boolean accept() {
                return marks.none(in.docID(), in.start(), in.end());
            }
        };
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(
            String field, LeafReaderContext leaf, int document) throws IOException {
        var matches = source.matches(field, leaf, document);
        if (matches == null) {
            return null;
        }
        var marks = new Marks(Intervals.term(boundary).intervals(field, leaf));
        return new UnbrokenMatches(matches, marks, document);
    }

    /// Where the boundaries of one document are, read once from the first to the last.
    private static final class Marks {
        private final @Nullable IntervalIterator marks;
        private int document = -1;
        private int next = -1;

        Marks(@Nullable IntervalIterator marks) {
            this.marks = marks;
        }

        /// Asked with intervals in order.
        boolean none(int inDocument, int start, int end) {
            try {
                move(inDocument);
                while (marks != null && next <= start) {
                    next = marks.nextInterval();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return next > end;
        }

        private void move(int inDocument) throws IOException {
            if (inDocument == document) {
                return;
            }
            document = inDocument;
            next = IntervalIterator.NO_MORE_INTERVALS;
            if (marks != null) {
                int at = marks.docID() < document ? marks.advance(document) : marks.docID();
                next = at == document ? -1 : IntervalIterator.NO_MORE_INTERVALS;
            }
        }
    }

    private record UnbrokenMatches(IntervalMatchesIterator in, Marks marks, int document)
            implements IntervalMatchesIterator {
        @Override
        public boolean next() throws IOException {
            while (in.next()) {
                if (marks.none(document, in.startPosition(), in.endPosition())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int gaps() {
            return in.gaps();
        }

        @Override
        public int width() {
            return in.width();
        }

        @Override
        public int startPosition() {
            return in.startPosition();
        }

        @Override
        public int endPosition() {
            return in.endPosition();
        }

        @Override
        public int startOffset() throws IOException {
            return in.startOffset();
        }

        @Override
        public int endOffset() throws IOException {
            return in.endOffset();
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() throws IOException {
            return in.getSubMatches();
        }

        @Override
        public Query getQuery() {
            return in.getQuery();
        }
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
        return Objects.hash(source, boundary);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnbrokenSource unbroken
                && source.equals(unbroken.source)
                && boundary.equals(unbroken.boundary);
    }

    @Override
    public String toString() {
        return "UNBROKEN(" + source + "," + boundary + ")";
    }
}
