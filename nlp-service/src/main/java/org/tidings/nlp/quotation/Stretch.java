package org.tidings.nlp.quotation;

/// Tokens of a frame, half open.
record Stretch(int from, int to) {
    boolean isEmpty() {
        return from >= to;
    }

    boolean contains(int at) {
        return from <= at && at < to;
    }
}
