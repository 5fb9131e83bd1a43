package org.tidings.nlp.quotation;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.CueClass;

/// Something in a frame is said by somebody, as read from the words around it.
///
/// @param cueFrom place of the first token of the cue; -1 when there is none
/// @param cueTo behind the last
/// @param subject null when nobody is given
/// @param content what is said
/// @param adjuncts where a channel may stand
/// @param tells whether words without marks count as told by it
/// @param why name of the rule
record Attribution(
        int cueFrom,
        int cueTo,
        @Nullable CueClass kind,
        @Nullable Stretch subject,
        Stretch content,
        Stretch adjuncts,
        boolean tells,
        String why) {}
