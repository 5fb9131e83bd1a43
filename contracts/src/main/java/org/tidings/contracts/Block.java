package org.tidings.contracts;

/// A block of an article's text, as the page had it: a paragraph, a heading, a list line.
///
/// @param span into the stored text
/// @param level 1 to 6 for a HEADING, from 1 for the depth of a LIST_ITEM; 0 for the others
public record Block(Span span, Kind kind, int level) {
    public Block {
        Present.check(span, "block.span");
        Present.check(kind, "block.kind");
        if (level < 0) {
            throw new IllegalArgumentException("block.level must not be negative");
        }
    }

    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        /// Set apart as somebody else's words.
        QUOTE,
        PREFORMATTED,
        TABLE_ROW
    }
}
