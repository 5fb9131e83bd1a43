package org.tidings.query.language;

import java.util.List;

/// A query that was understood.
///
/// @param written as it stands
/// @param query what it asks for: with the queries of saved searches in the place of their names
/// @param hints what may have been meant otherwise
public record ParsedQuery(Query written, Query query, List<Hint> hints) {
    public ParsedQuery {
        hints = List.copyOf(hints);
    }

    /// @param message for the person who wrote the query
    /// @param start of what it is about, in UTF-16 code units of the query
    /// @param end behind it
    public record Hint(String message, int start, int end) {
        static Hint at(Query.Place place, String message) {
            return new Hint(message, place.start(), place.end());
        }
    }
}
