package org.tidings.nlp.position;

import java.util.List;
import org.tidings.contracts.finding.Position;
import org.tidings.nlp.document.Kind;

/// The positions of a text in reading order.
public record Positions(List<Position> all) {
    public static final Kind<Positions> KIND =
            new Kind<>("position", Positions.class, new Positions(List.of()));

    public Positions {
        all = List.copyOf(all);
    }
}
