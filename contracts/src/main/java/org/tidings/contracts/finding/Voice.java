package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Somebody who speaks in the article, or in whose name it speaks.
///
/// @param only no other voice of its kind is quoted on the matter
/// @param behind a plural claim that rests on this one voice: `Experts suggest`; else null
public record Voice(Party who, Kind kind, boolean only, @Nullable Span behind, String why) {
    public enum Kind {
        NAMED_OFFICIAL,
        NAMED_EXPERT,
        /// Somebody named who is neither.
        NAMED_PERSON,
        ORGANIZATION,
        GROUP,
        UNNAMED
    }
}
