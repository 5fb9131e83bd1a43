package org.tidings.ingest.evaluate;

/// Counts what is right.
final class Tally {
    private int right;
    private int cases;

    void add(boolean isRight) {
        cases++;
        right += isRight ? 1 : 0;
    }

    int cases() {
        return cases;
    }

    double share() {
        return cases == 0 ? 0 : (double) right / cases;
    }

    Score score(String set, String measure) {
        return new Score(set, measure, share(), cases, right + " of " + cases);
    }
}
