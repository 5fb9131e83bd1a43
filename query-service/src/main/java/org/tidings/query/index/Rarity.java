package org.tidings.query.index;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.TermWeightor;
import org.tidings.problem.ProblemException;

/// Of the words of which an article must have all, the rarest chooses it: how many articles have a
/// word is known from the index. While there is no index, long words count as rare.
final class Rarity implements TermWeightor {
    /// The first three letters of a word stand for all words that begin so.
    private static final int WORDS_OF_A_BEGINNING = 50;

    private final Supplier<LiveIndex> index;

    Rarity(Supplier<LiveIndex> index) {
        this.index = index;
    }

    @Override
    public double applyAsDouble(Term word) {
        String text = word.text();
        boolean beginning = !text.isEmpty() && text.charAt(0) == Beginnings.MARK;
        double articles = beginning ? WORDS_OF_A_BEGINNING : known(word);
        return 1 / (1 + articles + 10.0 / (1 + text.length()));
    }

    private double known(Term word) {
        try {
            return index.get().read(state -> state.getIndexReader().docFreq(word));
        } catch (ProblemException notBuilt) {
            return 0;
        }
    }
}
