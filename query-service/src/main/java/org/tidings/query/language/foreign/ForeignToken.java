package org.tidings.query.language.foreign;

import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Place;

/// A piece of a query of another product.
///
/// @param content a word; what stands between quotes; the name of a field
/// @param distance behind a phrase or a bracket, how many words may stand between; -1: none given
/// @param nearness of a NEAR; else null
record ForeignToken(
        Kind kind, String content, int distance, @Nullable Nearness nearness, Place place) {
    enum Kind {
        WORD,
        PHRASE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        FIELD,
        /// Counts how often something stands in an article, or where: we have nothing like it.
        LEFT_OUT
    }

    static ForeignToken of(Kind kind, String content, Place place) {
        return new ForeignToken(kind, content, -1, null, place);
    }

    static ForeignToken near(Nearness nearness, String content, Place place) {
        return new ForeignToken(Kind.NEAR, content, -1, nearness, place);
    }

    boolean isWords() {
        return kind == Kind.WORD || kind == Kind.PHRASE;
    }

    /// How much deeper what follows lies: 1, 0 or -1.
    int nesting() {
        return switch (kind) {
            case OPEN -> 1;
            case CLOSE -> -1;
            default -> 0;
        };
    }
}
