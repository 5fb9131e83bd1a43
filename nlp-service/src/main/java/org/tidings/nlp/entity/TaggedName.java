package org.tidings.nlp.entity;

/// A name as the model reads it, before any rule.
///
/// @param start offset into the text, in UTF-16 code units
/// @param end behind the last unit
/// @param confidence 0 to 1; the geometric mean over the words of the name
public record TaggedName(int start, int end, Kind kind, double confidence) {
    /// What a name names.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,

        /// Events, works, laws, products, and words made of a name, such as French or Brexit.
        OTHER
    }
}
