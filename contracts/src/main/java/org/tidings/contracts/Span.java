package org.tidings.contracts;

/// A part of an article's stored text, half open.
///
/// @param start offset in UTF-16 code units
/// @param end behind the last unit
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }
}
