package org.tidings.nlp.quotation;

import java.util.List;
import org.tidings.contracts.finding.Quotation;
import org.tidings.nlp.document.Kind;

/// What the article has others say, in reading order.
public record Quotations(List<Quotation> all) {
    public static final Kind<Quotations> KIND =
            new Kind<>("quotation", Quotations.class, new Quotations(List.of()));

    public Quotations {
        all = List.copyOf(all);
    }
}
