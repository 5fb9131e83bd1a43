package org.tidings.nlp.sentence;

import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Kind;

/// The sentences of a text.
///
/// @param spans in reading order, not overlapping, none over the end of a line
public record Sentences(List<Span> spans) {
    public static final Kind<Sentences> KIND =
            new Kind<>("sentence", Sentences.class, new Sentences(List.of()));

    public Sentences {
        spans = List.copyOf(spans);
    }

    /// The place in the list of the sentence that a unit of the text stands in, or, between two
    /// sentences, of the one before it; -1 before the first.
    public int at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
