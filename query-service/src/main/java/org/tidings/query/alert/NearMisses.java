package org.tidings.query.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Term;

/// Makes, of a query, those that find what it narrowly does not: everything holds but one clause.
final class NearMisses {
    private NearMisses() {}

    /// @param clause that does not hold
    /// @param query that finds these articles
    record Miss(Query clause, Query query) {}

    /// @param most each will be a search of its own
    /// @return first the clauses of the query itself, in their order, then those inside of them
    static List<Miss> of(Query query, int most) {
        return misses(query).limit(most).toList();
    }

    /// None of them finds what the query finds.
    private static Stream<Miss> misses(Query query) {
        return switch (query) {
            case All(List<Query> parts, Place place) ->
                    Stream.concat(without(parts, place), inside(parts, place));
            case Any(List<Query> parts, _) ->
                    parts.stream().flatMap(NearMisses::misses).map(miss -> unless(query, miss));
            case InField(Field field, Query sought, _) ->
                    within(query, sought, part -> new InField(field, part, part.place()));
            // Another quotation of the article may be as it should be.
            case InGroup(Group group, Query sought, _) ->
                    within(query, sought, part -> new InGroup(group, part, part.place()))
                            .map(miss -> unless(query, miss));
            case Near(Query left, _, Query right, _) -> loosened(query, List.of(left, right));
            case Phrase(List<Term> words, _, _) -> loosened(query, List.copyOf(words));
            case Query _ -> Stream.empty();
        };
    }

    /// One part by itself does not hold.
    private static Stream<Miss> without(List<Query> parts, Place place) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> without(parts, at, place))
                .flatMap(Optional::stream);
    }

    /// @return empty where nothing would be left that is wanted
    private static Optional<Miss> without(List<Query> parts, int at, Place place) {
        var clause = parts.get(at);
        var others = others(parts, at);
        if (clause instanceof Not(Query excluded, _)) {
            return Optional.of(new Miss(clause, all(others, excluded, place)));
        }
        return isWanted(others)
                ? Optional.of(new Miss(clause, all(others, not(clause), place)))
                : Optional.empty();
    }

    /// One part narrowly does not hold.
    private static Stream<Miss> inside(List<Query> parts, Place place) {
        return IntStream.range(0, parts.size()).boxed().flatMap(at -> inside(parts, at, place));
    }

    private static Stream<Miss> inside(List<Query> parts, int at, Place place) {
        var part = parts.get(at);
        var others = others(parts, at);
        boolean told = isWanted(others);
        // Of words that stand apart, that the whole part does not hold says enough.
        return misses(part)
                .filter(miss -> !told || !miss.clause().equals(part))
                .map(miss -> new Miss(miss.clause(), all(others, miss.query(), place)));
    }

    private static Stream<Miss> within(Query whole, Query sought, UnaryOperator<Query> around) {
        return misses(sought)
                .map(
                        miss -> {
                            boolean all = miss.clause().equals(sought);
                            var clause = all ? whole : around.apply(miss.clause());
                            return new Miss(clause, around.apply(miss.query()));
                        });
    }

    private static Miss unless(Query whole, Miss miss) {
        return new Miss(
                miss.clause(), all(List.of(miss.query()), not(whole), miss.query().place()));
    }

    /// The words are there, but not as they should stand to one another.
    private static Stream<Miss> loosened(Query clause, List<Query> words) {
        return words.size() < 2
                ? Stream.empty()
                : Stream.of(new Miss(clause, all(words, not(clause), clause.place())));
    }

    private static List<Query> others(List<Query> parts, int at) {
        var others = new ArrayList<>(parts);
        others.remove(at);
        return others;
    }

    private static boolean isWanted(List<Query> parts) {
        return parts.stream().anyMatch(part -> !(part instanceof Not));
    }

    private static Not not(Query clause) {
        return new Not(clause, clause.place());
    }

    private static All all(List<Query> parts, Query last, Place place) {
        var all = Stream.concat(parts.stream(), Stream.of(last)).flatMap(NearMisses::conjuncts);
        return new All(all.toList(), place);
    }

    private static Stream<Query> conjuncts(Query query) {
        return query instanceof All(List<Query> parts, _) ? parts.stream() : Stream.of(query);
    }
}
