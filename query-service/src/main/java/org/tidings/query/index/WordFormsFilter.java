package org.tidings.query.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts the other forms of a word at the place of its stem, see [WordForms].
final class WordFormsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final RememberingFilter written;
    private final RememberingFilter folded;
    private final Deque<String> others = new ArrayDeque<>();

    WordFormsFilter(TokenStream input, RememberingFilter written, RememberingFilter folded) {
        super(input);
        this.written = written;
        this.folded = folded;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!others.isEmpty()) {
            term.setEmpty().append(others.remove());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        others.add(WordForms.EXACT + written.word());
        if (!folded.word().contentEquals(term)) {
            others.add(WordForms.FOLDED + folded.word());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others.clear();
    }
}
