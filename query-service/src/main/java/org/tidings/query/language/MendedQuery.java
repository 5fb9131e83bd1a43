package org.tidings.query.language;

import java.util.List;

/// A query that is understood, made of one that was not.
///
/// @param query empty when there was no word in it
/// @param faults that were mended, one after the other
/// @param isWhole whether all were; else the query is its words only
public record MendedQuery(String query, List<Fault> faults, boolean isWhole) {
    public MendedQuery {
        faults = List.copyOf(faults);
    }

    /// @param detail for the person who wrote the query
    /// @param written where the fault was
    public record Fault(String detail, String written) {}
}
