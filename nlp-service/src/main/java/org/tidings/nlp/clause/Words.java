package org.tidings.nlp.clause;

/// Some tokens that stand side by side.
///
/// @param first place of the first one in the text
/// @param end place behind the last one
public record Words(int first, int end) {
    public int last() {
        return end - 1;
    }
}
