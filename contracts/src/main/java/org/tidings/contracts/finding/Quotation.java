package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Somebody's words, or their content: all that an article attributes to somebody, thoughts and
/// intentions too. What is only said is told apart by [Cue#act()] and [#form()].
///
/// @param span of the words said, without the quotation marks; of an INDIRECT one, the clause
/// @param speaker null when the article does not say who
/// @param via the words by which the speaker is named here when they are no name: `he`
/// @param cue the verb or phrase that attributes; null for a quotation that continues another
/// @param channel where it was said or written, as given: `X`, `a statement`; else null
/// @param continues the place in the list of the quotation that it continues; else null
/// @param form of an INDIRECT one, what kind of words the span is; else null
public record Quotation(
        Span span,
        Kind kind,
        @Nullable Party speaker,
        @Nullable Span via,
        @Nullable Cue cue,
        @Nullable String channel,
        @Nullable Integer continues,
        String why,
        @Nullable Form form) {
    public enum Kind {
        /// A whole sentence or more in quotation marks.
        DIRECT,
        /// A fragment in quotation marks within a sentence of the article's own.
        MIXED,
        /// Without quotation marks.
        INDIRECT
    }

    /// What attributes the words.
    ///
    /// @param act what it says that somebody does; null in messages before version 4
    /// @param negated whether it says that somebody does not
    public record Cue(Span span, CueClass kind, @Nullable Act act, boolean negated) {}

    public enum Act {
        /// says, tells, asks
        SPEECH,
        /// writes, posts, publishes
        WRITING,
        /// is shown by a study, a poll, a court, a document: find, show, rule
        FINDING,
        /// thinks, believes, knows, expects
        THOUGHT,
        /// plans, wants, refuses, decides
        INTENTION,
        /// fears, hopes, loves, resents
        EMOTION,
        /// supports, opposes, praises, condemns
        STANCE
    }

    public enum Form {
        /// that it is so, whether it is
        CLAUSE,
        /// a clause after a noun: the claim that it is so
        NOUN_CLAUSE,
        /// to do it
        INFINITIVE,
        /// doing it
        GERUND,
        /// a thing: an end to the strike
        PHRASE
    }

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
