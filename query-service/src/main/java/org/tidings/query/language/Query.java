package org.tidings.query.language;

import java.util.List;

/// What a query asks for. Each kind of node carries the place it was written at, so that whatever
/// is said about it later can point there.
public sealed interface Query {
    Place place();

    /// @param term as written, with typographic forms normalised; never blank
    record Word(String term, Place place) implements Query {}

    /// Words that follow one another.
    ///
    /// @param words what stands between the quotes, as written; never blank
    record Phrase(String words, Place place) implements Query {}

    /// All of them must hold.
    ///
    /// @param parts at least two
    record All(List<Query> parts, Place place) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// A part of the query's text.
    ///
    /// @param start offset in UTF-16 code units
    /// @param end behind the last unit
    record Place(int start, int end) {
        Place to(Place last) {
            return new Place(start, last.end());
        }
    }
}
