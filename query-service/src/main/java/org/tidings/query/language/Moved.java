package org.tidings.query.language;

import java.util.List;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Term;

/// A tree that stands for one place of another query: whatever is said of it points there.
final class Moved {
    private final Place place;

    Moved(Place place) {
        this.place = place;
    }

    Query of(Query query) {
        return switch (query) {
            case Term term -> term(term);
            case Query.Phrase(List<Term> words, int slop, _) ->
                    new Query.Phrase(words.stream().map(this::term).toList(), slop, place);
            case Query.Near(Query left, var nearness, Query right, _) ->
                    new Query.Near(of(left), nearness, of(right), place);
            case Query.All(List<Query> parts, _) -> new Query.All(all(parts), place);
            case Query.Any(List<Query> parts, _) -> new Query.Any(all(parts), place);
            case Query.Not(Query part, _) -> new Query.Not(of(part), place);
            case Query.InField(var field, Query sought, _) ->
                    new Query.InField(field, of(sought), place);
            case Query.InGroup(var group, Query sought, _) ->
                    new Query.InGroup(group, of(sought), place);
            case Query.Name(String name, _) -> new Query.Name(name, place);
            case Query.Choice(String choice, _) -> new Query.Choice(choice, place);
            case Query.Numbers(var low, var high, _) -> new Query.Numbers(low, high, place);
            case Query.Days(var low, var high, _) -> new Query.Days(low, high, place);
            case Query.Last(int amount, var unit, _) -> new Query.Last(amount, unit, place);
        };
    }

    private List<Query> all(List<Query> parts) {
        return parts.stream().map(this::of).toList();
    }

    private Term term(Term term) {
        return switch (term) {
            case Query.Word(String word, _) -> new Query.Word(word, place);
            case Query.Exact(String word, _) -> new Query.Exact(word, place);
            case Query.Prefix(String letters, _) -> new Query.Prefix(letters, place);
            case Query.Wildcard(String pattern, _) -> new Query.Wildcard(pattern, place);
        };
    }
}
