package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Which of the words that are sought stand in which articles of a batch, and where.
final class FoundWords {
    private final ArticleBatch batch;
    private final SoughtWords sought;
    private final long[] articles;
    private final BitSet words = new BitSet();
    private final PlacedWords places;

    FoundWords(ArticleBatch batch, SoughtWords sought) {
        this.batch = batch;
        this.sought = sought;
        this.articles = new long[sought.size()];
        this.places = new PlacedWords(batch, articles.length);
        try {
            for (var field : batch.leaf().getFieldInfos()) {
                if (field.getIndexOptions() != IndexOptions.NONE) {
                    read(field.getName());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void read(String field) throws IOException {
        var own = sought.in(field);
        Map<BytesRef, Integer> bare =
                AnsweredFields.BARE.contains(field) ? sought.in(SoughtWords.BARE) : Map.of();
        var terms = batch.leaf().terms(field);
        if (terms == null || (own.isEmpty() && bare.isEmpty())) {
            return;
        }
        boolean placed = terms.hasPositions();
        TermsEnum each = terms.iterator();
        PostingsEnum documents = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            var beginning = Beginnings.ofTerm(term.utf8ToString()).map(BytesRef::new).orElse(term);
            documents = each.postings(documents, PostingsEnum.NONE);
            long with = batch.articles(documents);
            int inOwn = note(own, term, with);
            int inBare = note(bare, term, with);
            note(own, beginning, with);
            note(bare, beginning, with);
            if (placed && inOwn >= 0) {
                places.add(inOwn, 0, each.postings(null, PostingsEnum.POSITIONS));
            }
            if (placed && inBare >= 0) {
                int which = AnsweredFields.BARE.indexOf(field);
                places.add(inBare, which, each.postings(null, PostingsEnum.POSITIONS));
            }
        }
    }

    /// @return the number of the word; below 0 when nobody seeks it
    private int note(Map<BytesRef, Integer> numbers, BytesRef word, long with) {
        Integer number = numbers.get(word);
        if (number == null || number >= articles.length) {
            return -1;
        }
        articles[number] |= with;
        words.set(number);
        return number;
    }

    /// The numbers of those that stand in any.
    BitSet words() {
        return words;
    }

    /// Which articles have a word.
    long with(int word) {
        return articles[word];
    }

    PlacedWords places() {
        return places;
    }
}
