package org.tidings.nlp.reading;

import java.util.ArrayList;
import java.util.List;

/// Hits, misses and false finds of one kind, with what was missed for the reader of a failure.
public final class Score {
    private int hits;
    private int found;
    private int expected;
    private final List<String> misses = new ArrayList<>();

    public void count(int hits, int found, int expected) {
        this.hits += hits;
        this.found += found;
        this.expected += expected;
    }

    public void missed(String what) {
        misses.add(what);
    }

    public double f1() {
        return found + expected == 0 ? 1 : 2.0 * hits / (found + expected);
    }

    @Override
    public String toString() {
        return "F1 %.3f: %d of %d, %d found%n%s"
                .formatted(f1(), hits, expected, found, String.join("\n", misses));
    }
}
