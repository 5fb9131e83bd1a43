package org.tidings.nlp.quantity;

import java.util.List;
import org.tidings.contracts.finding.Quantity;
import org.tidings.nlp.document.Kind;

/// The quantities of a text in reading order. None is linked to an event yet.
public record Quantities(List<Quantity> all) {
    public static final Kind<Quantities> KIND =
            new Kind<>("quantity", Quantities.class, new Quantities(List.of()));

    public Quantities {
        all = List.copyOf(all);
    }
}
