package org.tidings.nlp.tension;

import java.util.List;
import org.tidings.contracts.finding.Tension;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.statement.Statement;

/// The tensions of a text, each with the two statements it stands between.
public record Tensions(List<Pair> pairs) {
    public static final Kind<Tensions> KIND =
            new Kind<>("tension", Tensions.class, new Tensions(List.of()));

    public Tensions {
        pairs = List.copyOf(pairs);
    }

    /// @param first the one that stands first
    public record Pair(Statement first, Statement second, Tension tension) {}

    public List<Tension> all() {
        return pairs.stream().map(Pair::tension).toList();
    }
}
