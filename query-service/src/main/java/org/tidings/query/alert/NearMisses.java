package org.tidings.query.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;

/// Makes, of a query, those that find what it narrowly does not: everything holds but one clause.
final class NearMisses {
    private NearMisses() {}

    /// @param clause that does not hold
    /// @param query that finds these articles
    record Miss(Query clause, Query query) {}

    /// @return in the order of the query's clauses
    static List<Miss> of(Query query) {
        return switch (query) {
            case All(List<Query> parts, _) -> ofParts(parts, query);
            case InField(var field, Query sought, _) ->
                    loosened(sought, part -> new InField(field, part, part.place()));
            case Query other -> loosened(other, UnaryOperator.identity());
        };
    }

    private static List<Miss> ofParts(List<Query> parts, Query whole) {
        var misses = new ArrayList<Miss>();
        for (int i = 0; i < parts.size(); i++) {
            var clause = parts.get(i);
            var others = new ArrayList<Query>(parts);
            others.remove(i);
            boolean wanted = others.stream().anyMatch(part -> !(part instanceof Not));
            if (clause instanceof Not(Query excluded, _)) {
                others.add(excluded);
                misses.add(new Miss(clause, new All(others, whole.place())));
            } else if (wanted) {
                others.add(new Not(clause, clause.place()));
                misses.add(new Miss(clause, new All(others, whole.place())));
            }
        }
        return misses;
    }

    /// The words are there, but not as they should stand to one another.
    private static List<Miss> loosened(Query clause, UnaryOperator<Query> within) {
        var words =
                switch (clause) {
                    case Near(Query left, _, Query right, _) -> List.of(left, right);
                    case Phrase(List<Query.Term> terms, _, _) -> List.<Query>copyOf(terms);
                    case Query _ -> List.<Query>of();
                };
        if (words.size() < 2) {
            return List.of();
        }
        var parts = new ArrayList<Query>(words.stream().map(within).toList());
        var wanted = within.apply(clause);
        parts.add(new Not(wanted, clause.place()));
        return List.of(new Miss(wanted, new All(parts, clause.place())));
    }
}
