package org.tidings.query.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Prefix;
import org.tidings.query.language.Query.Wildcard;

/// Turns a query into a [Condition] that holds of exactly the articles that fulfil the query. What
/// words alone do not decide, such as their order, becomes a look, and beside it stands what words
/// an article must at least have to be worth looking at. One thread at a time.
final class Conditions {
    private final WordAnalyzer analyzer;
    private final SoughtWords sought;
    private final ToDoubleBiFunction<String, String> articles;
    private final Map<Integer, Double> rarity = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    /// Of words met before: the same are sought again and again.
    private final Map<String, List<WordForms>> forms = new HashMap<>();

    /// @param articles of a field and a word, how many articles have it
    Conditions(
            WordAnalyzer analyzer,
            SoughtWords sought,
            ToDoubleBiFunction<String, String> articles) {
        this.analyzer = analyzer;
        this.sought = sought;
        this.articles = articles;
    }

    /// @param looks by the numbers that the condition calls them
    /// @param keys words of which every article that fulfils the query has at least one; null where
    ///     words cannot tell
    record Compiled(Condition condition, List<Look> looks, @Nullable List<Integer> keys) {
        Compiled {
            looks = List.copyOf(looks);
        }
    }

    /// @throws IllegalArgumentException for a field that the index does not hold
    Compiled of(Query query) {
        looks.clear();
        rarity.clear();
        var condition = exactly(query, UnaryOperator.identity(), SoughtWords.BARE);
        var keys = condition.keys(word -> rarity.getOrDefault(word, 0.0));
        return new Compiled(
                condition, looks, keys == null ? null : keys.words().stream().distinct().toList());
    }

    /// @param within puts the field around a clause
    /// @param field in which its words stand
    private Condition exactly(Query query, UnaryOperator<Query> within, String field) {
        return switch (query) {
            case All(List<Query> parts, _) ->
                    Condition.all(each(parts, part -> exactly(part, within, field)));
            case Any(List<Query> parts, _) ->
                    Condition.any(each(parts, part -> exactly(part, within, field)));
            case Not(Query part, _) -> Condition.not(exactly(part, within, field));
            case InField(Field name, Query value, _) ->
                    exactly(
                            value,
                            part -> new InField(name, part, part.place()),
                            AnsweredFields.name(name));
            case Query.Word _, Query.Exact _, Phrase _ when isPlain(query) -> row(query, field);
            case Near(Query left, Nearness nearness, Query right, _)
                    when isOneWord(left) && isOneWord(right) && isCounted(nearness) ->
                    pair(number(left, field), nearness, number(right, field));
            case Query.Name _, Query.Choice _ -> atLeast(query, field);
            case Query other ->
                    Condition.all(
                            List.of(
                                    atLeast(other, field),
                                    look(new Look.Asked(within.apply(other)))));
        };
    }

    private Condition look(Look look) {
        looks.add(look);
        return Condition.look(looks.size() - 1);
    }

    private Condition row(Query query, String field) {
        var row = words(query).map(word -> number(field, word)).toList();
        return switch (row.size()) {
            case 0 -> Condition.NOTHING;
            case 1 -> Condition.word(row.getFirst());
            default -> {
                var parts = new ArrayList<>(row.stream().map(Condition::word).toList());
                parts.add(look(new Look.Sequence(row)));
                yield Condition.all(parts);
            }
        };
    }

    private Condition pair(int left, Nearness nearness, int right) {
        boolean ordered = nearness.kind() == Nearness.Kind.THIS_ORDER;
        return Condition.all(
                List.of(
                        Condition.word(left),
                        Condition.word(right),
                        look(new Look.Pair(left, right, nearness.words(), ordered))));
    }

    /// Whether words in their forms must follow one another, and nothing else.
    private static boolean isPlain(Query query) {
        return switch (query) {
            case Query.Word _, Query.Exact _ -> true;
            case Phrase(List<Query.Term> words, int slop, _) ->
                    slop == 0 && words.stream().allMatch(Conditions::isPlain);
            case Query _ -> false;
        };
    }

    private boolean isOneWord(Query query) {
        return isPlain(query) && words(query).count() == 1;
    }

    private static boolean isCounted(Nearness nearness) {
        return nearness.kind() == Nearness.Kind.EITHER_ORDER
                || nearness.kind() == Nearness.Kind.THIS_ORDER;
    }

    private int number(Query word, String field) {
        return number(field, words(word).findFirst().orElseThrow());
    }

    /// What holds of every article that fulfils the query, and is seen at once.
    private Condition atLeast(Query query, String field) {
        return switch (query) {
            case All(List<Query> parts, _) ->
                    Condition.all(each(parts, part -> atLeast(part, field)));
            case Any(List<Query> parts, _) ->
                    Condition.any(each(parts, part -> atLeast(part, field)));
            case Near(Query left, _, Query right, _) ->
                    Condition.all(List.of(atLeast(left, field), atLeast(right, field)));
            case Phrase(List<Query.Term> words, _, _) ->
                    Condition.all(words.stream().map(word -> atLeast(word, field)).toList());
            case Query.Word _, Query.Exact _ ->
                    Condition.all(words(query).map(word -> has(field, word)).toList());
            case Prefix(String letters, _) -> beginning(field, letters);
            case Wildcard(String pattern, _) ->
                    beginning(field, pattern.substring(0, pattern.indexOf('?')));
            case Query.Name(String name, _) -> has(field, Names.key(name));
            case Query.Choice(String choice, _) -> has(field, Names.key(choice));
            case InField(Field name, Query value, _) -> atLeast(value, AnsweredFields.name(name));
            case InGroup(Group group, Query value, _) ->
                    atLeast(value, AnsweredFields.bare(group).stream().findFirst().orElse("none"));
            case Not _ -> Condition.ANYTHING;
            case Query.Numbers _, Query.Days _, Query.Last _ -> Condition.ANYTHING;
        };
    }

    private static List<Condition> each(List<Query> parts, Function<Query, Condition> condition) {
        return parts.stream().map(condition).toList();
    }

    private Condition has(String field, String word) {
        return Condition.word(number(field, word));
    }

    private int number(String field, String word) {
        int number = sought.number(field, word);
        rarity.computeIfAbsent(number, _ -> articles.applyAsDouble(field, word));
        return number;
    }

    private Condition beginning(String field, String letters) {
        return Beginnings.of(Names.key(letters))
                .map(beginning -> has(field, beginning))
                .orElse(Condition.ANYTHING);
    }

    /// The words of the index of which a word of a query, or a phrase of such, is made.
    private Stream<String> words(Query query) {
        return switch (query) {
            case Query.Word(String word, _) -> forms(word).map(WordForms::stem);
            case Query.Exact(String word, _) -> forms(word).map(WordForms::exactTerm);
            case Phrase(List<Query.Term> words, _, _) -> words.stream().flatMap(this::words);
            case Query other -> throw new IllegalArgumentException("not of words: " + other);
        };
    }

    private Stream<WordForms> forms(String word) {
        return forms.computeIfAbsent(word, analyzer::words).stream();
    }
}
