package org.tidings.query.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.NamedQueries.Named;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Name;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Place;

/// Puts the queries of saved searches in the place of their names, `search:"…"`.
final class References {
    /// One search may use another, that one a third, and so on, this many times.
    static final int DEEPEST = 16;

    private final String text;
    private final Set<Field> answered;
    private final NamedQueries saved;
    private final Set<UUID> around;

    /// What was put in so far, in this query and those that it uses.
    private final Budget budget;

    private static final class Budget {
        private int clauses;
    }

    private References(
            String text, Set<Field> answered, NamedQueries saved, Set<UUID> around, Budget budget) {
        this.text = text;
        this.answered = answered;
        this.saved = saved;
        this.around = around;
        this.budget = budget;
    }

    /// @param text of the whole query, normalised
    /// @param answered the fields that can be answered, also in the saved searches
    /// @param self the saved search whose query this is; null: none
    /// @throws Refused at the first name that cannot stand
    static Query resolve(
            Query query,
            String text,
            Set<Field> answered,
            NamedQueries saved,
            @Nullable UUID self) {
        Set<UUID> around = self == null ? Set.of() : Set.of(self);
        return new References(text, answered, saved, around, new Budget()).resolve(query);
    }

    private Query resolve(Query query) {
        return switch (query) {
            case InField(Field field, Query names, Place place) when field == Field.SAVED_SEARCH ->
                    named(names, place);
            case All(List<Query> parts, Place place) ->
                    all(parts.stream().map(this::resolve), place);
            case Any(List<Query> parts, Place place) ->
                    any(parts.stream().map(this::resolve), place);
            case Not(Query part, Place place) -> new Not(resolve(part), place);
            case Query other -> other;
        };
    }

    /// @param names one, or several joined
    private Query named(Query names, Place place) {
        return switch (names) {
            case Name(String name, Place written) -> referenced(name, written, place);
            case All(List<Query> parts, _) -> all(parts.stream().map(n -> named(n, place)), place);
            case Any(List<Query> parts, _) -> any(parts.stream().map(n -> named(n, place)), place);
            case Not(Query part, _) -> new Not(named(part, place), place);
            case Query other ->
                    throw new Refused(
                            Reason.VALUE_INVALID,
                            "The field search takes the whole name of a saved search.",
                            other.place(),
                            "the name of a saved search",
                            Edit.remove(text, place));
        };
    }

    private Query referenced(String name, Place written, Place place) {
        var search = saved.named(name).orElseThrow(() -> unknown(name, written, place));
        if (around.contains(search.id())) {
            throw new Refused(
                    Reason.SEARCH_CYCLE,
                    "The saved search \"" + name + "\" would use itself.",
                    written,
                    "a search that does not use this one",
                    Edit.remove(text, place));
        }
        if (around.size() >= DEEPEST) {
            throw new Refused(
                    Reason.TOO_DEEP,
                    "Saved searches use one another " + DEEPEST + " deep at most.",
                    written,
                    "a search that uses fewer others",
                    Edit.remove(text, place));
        }
        return new Moved(place).of(tree(name, search, written, place));
    }

    private Query tree(String name, Named search, Place written, Place place) {
        try {
            String query = Normalized.of(search.query());
            var read = QueryParser.read(search.query(), answered);
            charge(read.query(), written, place);
            var inside = new HashSet<>(around);
            inside.add(search.id());
            return new References(query, answered, search.within(), inside, budget)
                    .resolve(read.query());
        } catch (Refused refused) {
            throw refused.place().equals(written) && refused.reason() == Reason.TOO_MANY_CLAUSES
                    ? refused
                    : new Refused(
                            refused.reason(),
                            "In the saved search \"" + name + "\": " + refused.detail(),
                            written,
                            refused.expected(),
                            Edit.remove(text, place));
        }
    }

    private void charge(Query query, Place written, Place place) {
        budget.clauses += Clauses.count(query);
        if (budget.clauses > QueryParser.MAX_CLAUSES) {
            throw new Refused(
                    Reason.TOO_MANY_CLAUSES,
                    "With the saved searches that it uses, the query has more than "
                            + QueryParser.MAX_CLAUSES
                            + " words, phrases and values.",
                    written,
                    "at most " + QueryParser.MAX_CLAUSES + " words, phrases and values",
                    Edit.remove(text, place));
        }
    }

    private Refused unknown(String name, Place written, Place place) {
        var nearest = FieldNames.nearest(name, saved.names());
        return new Refused(
                Reason.SEARCH_UNKNOWN,
                "You have no saved search \"" + name + "\", and none of that name is shared.",
                written,
                nearest.map(other -> "the search \"" + other + '"')
                        .orElse("the name of a saved search"),
                nearest.map(other -> Edit.replace(text, written, '"' + other + '"'))
                        .orElseGet(() -> Edit.remove(text, place)));
    }

    private static Query all(Stream<Query> parts, Place place) {
        return new All(flat(parts, part -> part instanceof All), place);
    }

    private static Query any(Stream<Query> parts, Place place) {
        return new Any(flat(parts, part -> part instanceof Any), place);
    }

    /// An [All] never holds an All, an [Any] never an Any.
    private static List<Query> flat(Stream<Query> parts, Predicate<Query> same) {
        var flat = new ArrayList<Query>();
        parts.forEach(
                part -> {
                    if (!same.test(part)) {
                        flat.add(part);
                    } else if (part instanceof All(List<Query> inner, _)) {
                        flat.addAll(inner);
                    } else if (part instanceof Any(List<Query> inner, _)) {
                        flat.addAll(inner);
                    }
                });
        return flat;
    }
}
