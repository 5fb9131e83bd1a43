package org.tidings.nlp.quotation;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Quotation.Cue;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.contracts.finding.Quotation.Kind;

/// A quotation whose place in the list is not yet known.
///
/// @param after the one it continues
/// @param form of one without marks
record Draft(
        Span span,
        Kind kind,
        @Nullable Party speaker,
        @Nullable Span via,
        @Nullable Cue cue,
        @Nullable String channel,
        @Nullable Draft after,
        String why,
        @Nullable Form form) {
    /// Goes on with the words of another.
    static Draft continuing(Span span, Kind kind, Draft before, String why) {
        return new Draft(span, kind, before.speaker(), null, null, null, before, why, null);
    }

    /// Not only thought, wanted or felt, and said in words or in a clause.
    boolean isSaid() {
        return Quotations.isSaid(kind, cue, form);
    }

    Quotation placed(@Nullable Integer continues) {
        return new Quotation(span, kind, speaker, via, cue, channel, continues, why, form);
    }
}
