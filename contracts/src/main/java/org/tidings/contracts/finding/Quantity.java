package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// A number with what it counts.
///
/// @param span of the words that give number, bound and what is counted
/// @param value the number; a range's lower end
/// @param upper a range's upper end; else null
/// @param unit of measurement or time, singular (`week`, `kilometre`, `EUR`, `percent`); else null
/// @param what is counted, as the article says it, or `killed`, `injured`, `missing`, `arrested`,
///     `displaced` for people; null for a bare measure
/// @param event its place in the list of events; null when it belongs to none
public record Quantity(
        Span span,
        double value,
        @Nullable Double upper,
        Bound bound,
        @Nullable String unit,
        @Nullable String what,
        @Nullable Integer event,
        String why) {
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        NEARLY,
        MORE_THAN,
        ABOUT
    }
}
