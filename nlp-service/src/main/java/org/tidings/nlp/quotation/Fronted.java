package org.tidings.nlp.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;

/// Reads what stands before a sentence and says whose it is: `Under the union’s plan, …`, `In her
/// view, …`, `In a survey of drivers, …`.
final class Fronted {
    private static final Set<String> LEADS = Set.of("under", "in", "by", "per", "to", "for");

    private final Frame frame;

    Fronted(Frame frame) {
        this.frame = frame;
    }

    @Nullable Attribution read() {
        if (!LEADS.contains(frame.lower(0))) {
            return null;
        }
        int end = NounPhrases.endOf(frame.tokens(), 1);
        int base = NounPhrases.baseEnd(frame.tokens(), 1);
        if (base == 1 || !frame.is(end, ",") || end + 3 > frame.size()) {
            return null;
        }
        var act = Expressive.noun(frame.get(base - 1));
        if (act == null || act == Act.EMOTION || act == Act.STANCE) {
            return null;
        }
        var owner = NounExpressions.owner(frame, 1, base - 1);
        boolean document = act == Act.FINDING && frame.is(0, "in");
        if (owner == null && !document) {
            return null;
        }
        var contents = new Contents(frame);
        return new Attribution(
                new Mark(base - 1, base, Expressive.kind(act), act, false),
                owner == null ? new Stretch(1, end) : owner,
                new Stretch(end + 1, contents.end(end + 1)),
                Form.NOUN_CLAUSE,
                new Stretch(end, end),
                true,
                "quotation/fronted");
    }
}
