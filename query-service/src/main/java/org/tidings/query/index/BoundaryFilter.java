package org.tidings.query.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Marks the first word of each sentence and each paragraph, at its own place, so that words are
/// counted as if there were no marks.
final class BoundaryFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Passage passage;
    private final Deque<String> marks = new ArrayDeque<>();
    private int sentence;
    private int paragraph;

    BoundaryFilter(TokenStream input, Passage passage) {
        super(input);
        this.passage = passage;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!marks.isEmpty()) {
            term.setEmpty().append(marks.remove());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (step.getPositionIncrement() > 0) {
            sentence = mark(passage.sentences(), sentence, WordForms.SENTENCE);
            paragraph = mark(passage.paragraphs(), paragraph, WordForms.PARAGRAPH);
        }
        return true;
    }

    /// @param next the first start that no word has reached yet
    /// @return the first that this word has not reached
    private int mark(List<Integer> starts, int next, String mark) {
        int reached = next;
        while (reached < starts.size() && starts.get(reached) <= offset.startOffset()) {
            reached++;
        }
        if (reached > next) {
            marks.add(mark);
        }
        return reached;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        marks.clear();
        sentence = 0;
        paragraph = 0;
    }
}
