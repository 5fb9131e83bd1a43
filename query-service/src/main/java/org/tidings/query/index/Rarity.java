package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.tidings.problem.ProblemException;

/// How many articles have a word, as the index knows. While there is no index, all are equally
/// rare, long ones a little rarer.
final class Rarity {
    /// The first three letters of a word stand for all words that begin so.
    private static final double SHARE_OF_A_BEGINNING = 0.05;

    private final Supplier<LiveIndex> index;

    Rarity(Supplier<LiveIndex> index) {
        this.index = index;
    }

    /// Hands out the counts of one state of the index: of a field and a word, how many articles
    /// have it. Each word is counted once.
    void count(Consumer<ToDoubleBiFunction<String, String>> counting) {
        LiveIndex live;
        try {
            live = index.get();
        } catch (ProblemException notBuilt) {
            counting.accept((_, word) -> length(word));
            return;
        }
        live.read(
                state -> {
                    Map<Term, Double> known = new HashMap<>();
                    counting.accept(
                            (field, word) ->
                                    known.computeIfAbsent(
                                            new Term(field, word),
                                            term -> articles(term, state.getIndexReader())));
                    return known.size();
                });
    }

    private static double articles(Term term, IndexReader reader) {
        String word = term.text();
        if (Beginnings.is(word)) {
            return SHARE_OF_A_BEGINNING * reader.numDocs();
        }
        try {
            double articles = length(word);
            for (String field : SoughtWords.fields(term.field())) {
                articles += reader.docFreq(new Term(field, term.bytes()));
            }
            return articles;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Less than an article for any word.
    private static double length(String word) {
        return 1.0 / (1 + word.length());
    }
}
