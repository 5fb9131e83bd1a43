package org.tidings.nlp.quotation;

import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.CueClass;

/// The words that attribute.
///
/// @param from place of the first token
/// @param to behind the last
/// @param negated whether they say that somebody does not say it
record Mark(int from, int to, CueClass kind, Act act, boolean negated) {
    static Mark of(VerbGroup group, Cues.Word cue) {
        return new Mark(group.verb(), group.verb() + 1, cue.kind(), cue.act(), group.negated());
    }
}
