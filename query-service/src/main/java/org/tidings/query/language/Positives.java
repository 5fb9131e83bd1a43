package org.tidings.query.language;

import java.util.List;
import java.util.Optional;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Not;

/// Refuses a query that only says what is not wanted.
final class Positives {
    private Positives() {}

    /// @param text of the whole query, normalised
    /// @throws Refused when nothing in it is sought
    static void check(String text, Query query) {
        if (asksForSomething(query)) {
            return;
        }
        var first = firstNot(query).orElseThrow();
        String part = text.substring(first.place().start(), first.place().end());
        throw new Refused(
                Reason.NEGATIVES_ONLY,
                "The query says what is not wanted, and nothing that is.",
                query.place(),
                "something that is wanted",
                Edit.replace(text, first.place(), part.replaceFirst("^(NOT *|-)", "")));
    }

    private static boolean asksForSomething(Query query) {
        return switch (query) {
            case Not _ -> false;
            case All(List<Query> parts, _) -> parts.stream().anyMatch(Positives::asksForSomething);
            case Any(List<Query> parts, _) -> parts.stream().anyMatch(Positives::asksForSomething);
            case InField(_, Query sought, _) -> asksForSomething(sought);
            // There must at least be a quotation of which that does not hold.
            case Query.InGroup _ -> true;
            case Query.Term _, Query.Phrase _, Query.Near _ -> true;
            case Query.Name _, Query.Choice _ -> true;
            case Query.Numbers _, Query.Days _, Query.Last _ -> true;
        };
    }

    private static Optional<Not> firstNot(Query query) {
        return switch (query) {
            case Not not -> Optional.of(not);
            case All(List<Query> parts, _) -> firstNot(parts.getFirst());
            case Any(List<Query> parts, _) -> firstNot(parts.getFirst());
            case InField(_, Query sought, _) -> firstNot(sought);
            case Query.InGroup _, Query.Near _, Query.Phrase _, Query.Term _ -> Optional.empty();
            case Query.Name _, Query.Choice _ -> Optional.empty();
            case Query.Numbers _, Query.Days _, Query.Last _ -> Optional.empty();
        };
    }
}
