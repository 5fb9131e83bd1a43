package org.tidings.query.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/// Where words stand in the articles of a batch.
///
/// A place is the article, the field if a word is sought in two, and behind these the count of
/// words before it, so that what is one greater is the next place.
final class PlacedWords {
    /// Above the count of words: fields, and above them articles.
    private static final int FIELD = 32;

    private static final int ARTICLE = FIELD + 1;
    private static final long[] NOWHERE = {};

    private final ArticleBatch batch;

    /// By the numbers of words, in order.
    private final long[][] places;

    PlacedWords(ArticleBatch batch, int words) {
        this.batch = batch;
        this.places = new long[words][];
        Arrays.fill(places, NOWHERE);
    }

    /// @param field 0 or 1
    /// @param postings of the word, before the first document
    void add(int word, int field, PostingsEnum postings) throws IOException {
        var known = of(word);
        int size = known.length;
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            long start = (long) batch.article(postings.docID()) << ARTICLE | (long) field << FIELD;
            int times = postings.freq();
            known = Arrays.copyOf(known, size + times);
            for (int i = 0; i < times; i++) {
                known[size++] = start | postings.nextPosition();
            }
        }
        Arrays.sort(known);
        places[word] = known;
    }

    private long[] of(int word) {
        return places[word];
    }

    /// @return the articles in which the words follow one another
    long row(List<Integer> words) {
        int rarest = 0;
        for (int i = 1; i < words.size(); i++) {
            rarest = of(words.get(i)).length < of(words.get(rarest)).length ? i : rarest;
        }
        long found = 0;
        for (long place : of(words.get(rarest))) {
            if ((found & article(place)) == 0 && isRow(words, place - rarest)) {
                found |= article(place);
            }
        }
        return found;
    }

    private boolean isRow(List<Integer> words, long start) {
        for (int i = 0; i < words.size(); i++) {
            if (Arrays.binarySearch(of(words.get(i)), start + i) < 0) {
                return false;
            }
        }
        return true;
    }

    /// @return the articles in which both stand near each other
    long pair(Look.Pair pair) {
        long found = follows(pair.left(), pair.right(), pair.between());
        return pair.ordered() ? found : found | follows(pair.right(), pair.left(), pair.between());
    }

    private long follows(int first, int second, int between) {
        var seconds = of(second);
        long found = 0;
        for (long place : of(first)) {
            int next = Arrays.binarySearch(seconds, place + 1);
            int at = next < 0 ? -next - 1 : next;
            // Places of other fields and articles are far away.
            if (at < seconds.length && seconds[at] - place <= between + 1) {
                found |= article(place);
            }
        }
        return found;
    }

    private static long article(long place) {
        return 1L << (place >>> ARTICLE);
    }
}
