package org.tidings.contracts;

/// What kind of thing an outlet changed in an article that it had published.
public enum ChangeKind {
    HEADLINE,
    /// A person, a place or a body is named otherwise.
    NAME,
    NUMBER,
    QUOTATION,
    WORDING,
    PUNCTUATION
}
