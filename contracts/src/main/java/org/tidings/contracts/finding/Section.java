package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// A heading and what stands below it, up to the next heading.
///
/// @param heading null for what stands before the first heading
/// @param body from behind the heading to the end of the section
/// @param kind HIGHLIGHTS for a summary that the publisher wrote: what it repeats is no second
// source
public record Section(@Nullable Span heading, Span body, Kind kind) {
    public enum Kind {
        /// The headline, and what stands directly below it.
        LEAD,
        HIGHLIGHTS,
        BODY
    }
}
