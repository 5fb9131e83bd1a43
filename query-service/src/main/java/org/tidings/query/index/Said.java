package org.tidings.query.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.contracts.finding.Quotation.Kind;

/// What an article attributes to somebody, with all that continues it.
///
/// @param pieces the first, and those that go on; never empty
record Said(List<Quotation> pieces) {
    private static final Set<Act> SAYING = EnumSet.of(Act.SPEECH, Act.WRITING, Act.FINDING);

    /// Nobody, where the article does not say who.
    List<Party> speakers() {
        return pieces.stream().map(Quotation::speaker).filter(Objects::nonNull).toList();
    }

    Quotation first() {
        return pieces.getFirst();
    }

    static List<Said> of(List<Quotation> quotations) {
        Map<Integer, List<Quotation>> whole = new TreeMap<>();
        for (int at = 0; at < quotations.size(); at++) {
            whole.computeIfAbsent(first(quotations, at), _ -> new ArrayList<>())
                    .add(quotations.get(at));
        }
        return whole.values().stream().map(List::copyOf).map(Said::new).toList();
    }

    /// One only continues what stands before it.
    private static int first(List<Quotation> quotations, int at) {
        Integer before = quotations.get(at).continues();
        return before == null || before < 0 || before >= at ? at : first(quotations, before);
    }

    /// Whether it renders what somebody said, wrote or found, in quoted words or a clause. The
    /// rest is a thought, an intention, a feeling or a stance, or is said not to have been said.
    /// nlp-service and the web client have the same rule.
    boolean isQuotation() {
        return isQuotation(first());
    }

    static boolean isQuotation(Quotation one) {
        if (one.kind() != Kind.INDIRECT) {
            return true;
        }
        var cue = one.cue();
        boolean said = cue == null || (cue.act() != null && SAYING.contains(cue.act()));
        return one.form() == Form.CLAUSE && said && (cue == null || !cue.negated());
    }
}
