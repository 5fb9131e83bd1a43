package org.tidings.query.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The places of any of many words, one word wide. The engine's own disjunction keeps a reader open
/// for each word, some kilobytes each. Here they are read one after the other, and eight bytes are
/// kept for each place, so that the words a prefix stands for need no limit.
final class WordsSource extends IntervalsSource {
    private final List<BytesRef> words;

    WordsSource(List<BytesRef> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
            throws IOException {
        var terms = leaf.reader().terms(field);
        if (terms == null) {
            return null;
        }
        var found = new Found();
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef word : words) {
            if (each.seekExact(word)) {
                postings = each.postings(postings, PostingsEnum.POSITIONS);
                found.add(postings);
            }
        }
        return found.size == 0 ? null : new PlaceIterator(found.sorted());
    }

    /// Documents and places, as they come.
    private static final class Found {
        private long[] places = new long[64];
        private int size;

        void add(PostingsEnum postings) throws IOException {
            for (int document = postings.nextDoc();
                    document != PostingsEnum.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                for (int times = postings.freq(); times > 0; times--) {
                    places = ArrayUtil.grow(places, size + 1);
                    places[size++] = ((long) document << Integer.SIZE) | postings.nextPosition();
                }
            }
        }

        long[] sorted() {
            long[] exactly = Arrays.copyOf(places, size);
            Arrays.sort(exactly);
            return exactly;
        }
    }

    /// Goes through documents and places in order. Two forms of one word share its place.
    private static final class PlaceIterator extends IntervalIterator {
        private final long[] places;
        private int at;
        private int document = -1;
        private int position = -1;

        PlaceIterator(long[] places) {
            this.places = places;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return document == NO_MORE_DOCS ? NO_MORE_DOCS : advance(document + 1);
        }

        @Override
        public int advance(int target) {
            int next = Arrays.binarySearch(places, at, places.length, first(target));
            at = next < 0 ? -next - 1 : next;
            document = at == places.length ? NO_MORE_DOCS : documentAt(at);
            position = -1;
            return document;
        }

        private static long first(int document) {
            return (long) document << Integer.SIZE;
        }

        private int documentAt(int index) {
            return (int) (places[index] >>> Integer.SIZE);
        }

        @Override
        public int nextInterval() {
            int before = position;
            while (at < places.length && documentAt(at) == document) {
                position = (int) places[at++];
                if (position != before) {
                    return position;
                }
            }
            position = NO_MORE_INTERVALS;
            return position;
        }

        @Override
        public int start() {
            return position;
        }

        @Override
        public int end() {
            return position;
        }

        @Override
        public int gaps() {
            return 0;
        }

        @Override
        public float matchCost() {
            return 1;
        }

        @Override
        public long cost() {
            return places.length;
        }
    }

    /// Of one document, where few of the words stand.
    @Override
    public @Nullable IntervalMatchesIterator matches(
            String field, LeafReaderContext leaf, int document) throws IOException {
        return Intervals.or(false, words.stream().map(Intervals::term).toList())
                .matches(field, leaf, document);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        visitor.consumeTerms(
                new IntervalQuery(field, this),
                words.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
    }

    @Override
    public int minExtent() {
        return 1;
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordsSource source && words.equals(source.words);
    }

    @Override
    public String toString() {
        return "WORDS(" + words.size() + ")";
    }
}
