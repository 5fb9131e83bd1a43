package org.tidings.nlp.token;

import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Kind;

/// The tokens of a text in reading order.
///
/// @param all of the whole text
/// @param starts for each sentence the place of its first token, and one more, the number of tokens
public record Tokens(List<Token> all, List<Integer> starts) {
    public static final Kind<Tokens> KIND =
            new Kind<>("token", Tokens.class, new Tokens(List.of(), List.of(0)));

    public Tokens {
        all = List.copyOf(all);
        starts = List.copyOf(starts);
    }

    /// The tokens of a sentence, by its place in the list of sentences.
    public List<Token> of(int sentence) {
        return all.subList(starts.get(sentence), starts.get(sentence + 1));
    }

    public int sentences() {
        return starts.size() - 1;
    }

    public Token get(int place) {
        return all.get(place);
    }

    public int size() {
        return all.size();
    }

    /// The tokens that lie wholly within a span.
    public List<Token> within(Span span) {
        int first = firstFrom(span.start());
        int end = first;
        while (end < all.size() && all.get(end).end() <= span.end()) {
            end++;
        }
        return all.subList(first, end);
    }

    /// The place of the first token that starts at an offset or behind it; [#size()] when none
    /// does.
    public int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
