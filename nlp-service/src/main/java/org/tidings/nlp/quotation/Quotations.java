package org.tidings.nlp.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.document.Kind;

/// What the article has others say, in reading order.
public record Quotations(List<Quotation> all) {
    public static final Kind<Quotations> KIND =
            new Kind<>("quotation", Quotations.class, new Quotations(List.of()));

    public Quotations {
        all = List.copyOf(all);
    }

    /// Those that render what somebody said, wrote or found, in quoted words or a clause: no
    /// thoughts, intentions, feelings and stances, and nothing that somebody does not say.
    public List<Quotation> said() {
        return all.stream().filter(Quotations::isSaid).toList();
    }

    /// Whether it is one of [#said()].
    public static boolean isSaid(Quotation one) {
        return isSaid(one.kind(), one.cue(), one.form());
    }

    static boolean isSaid(
            Quotation.Kind kind, Quotation.@Nullable Cue cue, Quotation.@Nullable Form form) {
        if (kind != Quotation.Kind.INDIRECT) {
            return true;
        }
        var act = cue == null ? null : cue.act();
        boolean saying = act == Act.SPEECH || act == Act.WRITING || act == Act.FINDING;
        return form == Form.CLAUSE && (cue == null || (saying && !cue.negated()));
    }
}
