package org.tidings.query.language;

import java.util.List;

/// Counts the words, phrases and values of a tree.
final class Clauses {
    private Clauses() {}

    static int count(Query query) {
        return switch (query) {
            case Query.All(List<Query> parts, _) -> parts.stream().mapToInt(Clauses::count).sum();
            case Query.Any(List<Query> parts, _) -> parts.stream().mapToInt(Clauses::count).sum();
            case Query.Not(Query part, _) -> count(part);
            case Query.Near(Query left, _, Query right, _) -> count(left) + count(right);
            case Query.InField(_, Query sought, _) -> count(sought);
            case Query.InGroup(_, Query sought, _) -> count(sought);
            case Query.Term _, Query.Phrase _, Query.Name _, Query.Choice _ -> 1;
            case Query.Numbers _, Query.Days _, Query.Last _ -> 1;
        };
    }
}
