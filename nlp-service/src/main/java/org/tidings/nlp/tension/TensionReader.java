package org.tidings.nlp.tension;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.finding.Tension;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.quantity.Quantities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.statement.Statement;
import org.tidings.nlp.statement.Statements;
import org.tidings.nlp.token.Tokens;

/// Compares each statement with those that follow it. The publisher's summary is no second source
/// and is left aside.
public final class TensionReader implements Layer<Tensions> {
    /// How many statements further on are looked at: bounds the work on hostile texts.
    private static final int REACH = 40;

    @Override
    public Kind<Tensions> kind() {
        return Tensions.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Sections.KIND, Quantities.KIND, Statements.KIND);
    }

    @Override
    public Tensions read(Document document) {
        var sections = document.get(Sections.KIND);
        var statements =
                document.get(Statements.KIND).all().stream()
                        .filter(statement -> !sections.isSummary(statement.span()))
                        .toList();
        var conflicts =
                new Conflicts(document.get(Tokens.KIND), document.get(Quantities.KIND).all());
        List<Tensions.Pair> found = new ArrayList<>();
        for (int first = 0; first < statements.size(); first++) {
            int end = Math.min(statements.size(), first + REACH);
            for (int second = first + 1; second < end; second++) {
                add(conflicts, statements.get(first), statements.get(second), found);
            }
        }
        return new Tensions(found);
    }

    private static void add(
            Conflicts conflicts, Statement first, Statement second, List<Tensions.Pair> found) {
        if (found.stream()
                .anyMatch(pair -> pair.first().equals(first) || pair.second().equals(second))) {
            return;
        }
        Conflicts.Found conflict = conflicts.between(first, second);
        if (conflict != null) {
            var tension =
                    new Tension(
                            first.span(),
                            second.span(),
                            conflict.reason(),
                            "tension/" + conflict.rule());
            found.add(new Tensions.Pair(first, second, tension));
        }
    }
}
