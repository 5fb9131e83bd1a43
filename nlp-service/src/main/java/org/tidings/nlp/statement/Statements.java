package org.tidings.nlp.statement;

import java.util.List;
import org.tidings.nlp.document.Kind;

/// The statements of a text in reading order.
public record Statements(List<Statement> all) {
    public static final Kind<Statements> KIND =
            new Kind<>("statement", Statements.class, new Statements(List.of()));

    public Statements {
        all = List.copyOf(all);
    }
}
