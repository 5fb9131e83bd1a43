package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Somebody's words, or their content.
///
/// @param span of the words said, without the quotation marks; of an INDIRECT one, the clause
/// @param speaker null when the article does not say who
/// @param via the words by which the speaker is named here when they are no name: `he`
/// @param cue the verb or phrase that attributes; null for a quotation that continues another
/// @param channel where it was said or written, as given: `X`, `a statement`; else null
/// @param continues the place in the list of the quotation that it continues; else null
public record Quotation(
        Span span,
        Kind kind,
        @Nullable Party speaker,
        @Nullable Span via,
        @Nullable Cue cue,
        @Nullable String channel,
        @Nullable Integer continues,
        String why) {
    public enum Kind {
        /// A whole sentence or more in quotation marks.
        DIRECT,
        /// A fragment in quotation marks within a sentence of the article's own.
        MIXED,
        /// Without quotation marks.
        INDIRECT
    }

    /// What attributes the words.
    public record Cue(Span span, CueClass kind) {}

    /// What the cue says about the saying.
    public enum CueClass {
        /// says nothing but that it was said: say, tell, write, according to
        NEUTRAL,
        /// stands behind the words: insist, vow, stress, warn
        COMMITTED,
        /// is a thought or an estimate: believe, expect, suggest
        THOUGHT,
        /// answers something: deny, admit, confirm, reject
        ANSWER,
        /// asks or demands: ask, urge, demand
        REQUEST
    }
}
