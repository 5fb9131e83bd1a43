package org.tidings.nlp.clause;

import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Kind;

/// The predicates of a text in reading order, and its stretches between quotation marks.
public record Clauses(List<Predicate> all, List<Span> quoted) {
    public static final Kind<Clauses> KIND =
            new Kind<>("clause", Clauses.class, new Clauses(List.of(), List.of()));

    public Clauses {
        all = List.copyOf(all);
        quoted = List.copyOf(quoted);
    }

    public List<Predicate> of(int sentence) {
        int first = firstOf(sentence);
        return all.subList(first, firstOf(sentence + 1));
    }

    private int firstOf(int sentence) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether a unit of the text stands between quotation marks.
    public boolean isQuoted(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.size() && quoted.get(low).start() <= offset;
    }
}
