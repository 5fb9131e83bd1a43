package org.tidings.query.index;

import java.util.List;
import org.tidings.query.language.Query;

/// Tells queries in which a prefix or a wildcard stands for the words that there are.
final class Expanded {
    private Expanded() {}

    static boolean in(Query query) {
        return switch (query) {
            case Query.Prefix _, Query.Wildcard _ -> true;
            case Query.Phrase(List<Query.Term> words, _, _) ->
                    words.stream().anyMatch(Expanded::in);
            case Query.All(List<Query> parts, _) -> parts.stream().anyMatch(Expanded::in);
            case Query.Any(List<Query> parts, _) -> parts.stream().anyMatch(Expanded::in);
            case Query.Near(Query left, _, Query right, _) -> in(left) || in(right);
            case Query.Not(Query part, _) -> in(part);
            case Query.InField(_, Query sought, _) -> in(sought);
            case Query.InGroup(_, Query sought, _) -> in(sought);
            case Query.Word _, Query.Exact _, Query.Name _, Query.Choice _ -> false;
            case Query.Numbers _, Query.Days _, Query.Last _ -> false;
        };
    }
}
