package org.tidings.nlp.quotation;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Form;

/// Something in a frame is attributed to somebody, as read from the words around it.
///
/// @param cue null when there is none
/// @param subject null when nobody is given
/// @param content what is said
/// @param form of the content when it has no marks
/// @param adjuncts where a channel may stand
/// @param tells whether words without marks count as told by it
/// @param why name of the rule
record Attribution(
        @Nullable Mark cue,
        @Nullable Stretch subject,
        Stretch content,
        Form form,
        Stretch adjuncts,
        boolean tells,
        String why) {
    /// The place of the cue; -1 when there is none.
    int cueFrom() {
        return cue == null ? -1 : cue.from();
    }

    int cueTo() {
        return cue == null ? -1 : cue.to();
    }
}
