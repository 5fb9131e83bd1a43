package org.tidings.query.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Name;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Term;
import org.tidings.query.language.Query.Word;

/// Finds what belongs to the language but cannot be answered yet, so that it is never taken for
/// something that no article fulfils.
final class NotYet {
    /// Their names stand in no text.
    private static final Set<Field> OUTSIDE_OF_TEXTS =
            EnumSet.of(Field.STORY, Field.TAG, Field.LIST, Field.NOTE, Field.SAVED_SEARCH);

    private final String text;
    private final Set<Field> answered;

    /// @param text of the whole query, normalised
    NotYet(String text, Set<Field> answered) {
        this.text = text;
        this.answered = answered;
    }

    /// @throws Refused at the first field or group that cannot be answered
    void check(Query query) {
        switch (query) {
            case InField(Field field, _, Place place) when !answered.contains(field) ->
                    throw refused("The field " + field.title(), query, place);
            case InGroup(Group group, _, Place place) when !isAnswered(group) ->
                    throw refused(group.title() + ":( … )", query, place);
            case InField(_, Query sought, _) -> check(sought);
            case InGroup(_, Query sought, _) -> check(sought);
            case All(List<Query> parts, _) -> parts.forEach(this::check);
            case Any(List<Query> parts, _) -> parts.forEach(this::check);
            case Not(Query part, _) -> check(part);
            case Term _, Phrase _, Query.Near _, Name _, Query.Choice _ -> {}
            case Query.Numbers _, Query.Days _, Query.Last _ -> {}
        }
    }

    private boolean isAnswered(Group group) {
        return Arrays.stream(Field.values())
                .anyMatch(field -> field.standsIn(group) && answered.contains(field));
    }

    private Refused refused(String what, Query query, Place place) {
        var words = asWords(query);
        return new Refused(
                Reason.NOT_SUPPORTED_YET,
                what + " belongs to the language, but cannot be answered yet.",
                place,
                "a field that can be answered, or words",
                words.map(instead -> Edit.replace(text, place, print(instead)))
                        .orElseGet(() -> Edit.remove(text, place)));
    }

    private static String print(Query query) {
        return query instanceof Term || query instanceof Phrase
                ? Printer.print(query)
                : "(" + Printer.print(query) + ")";
    }

    /// What of it can be sought in a text.
    private static Optional<Query> asWords(Query query) {
        return switch (query) {
            case InField(Field field, _, _) when OUTSIDE_OF_TEXTS.contains(field) ->
                    Optional.empty();
            case Term _, Phrase _, Query.Near _ -> Optional.of(query);
            case Name(String name, Place place) -> phrase(name, place);
            case InField(_, Query sought, _) -> asWords(sought);
            case InGroup(_, Query sought, _) -> asWords(sought);
            case Not(Query part, Place place) -> asWords(part).map(words -> new Not(words, place));
            case All(List<Query> parts, Place place) ->
                    joined(parts, words -> words instanceof All, all -> new All(all, place));
            case Any(List<Query> parts, Place place) ->
                    joined(parts, words -> words instanceof Any, any -> new Any(any, place));
            case Query.Choice _, Query.Numbers _, Query.Days _, Query.Last _ -> Optional.empty();
        };
    }

    private static Optional<Query> joined(
            List<Query> parts, Predicate<Query> isSame, Function<List<Query>, Query> join) {
        var words =
                parts.stream()
                        .flatMap(part -> asWords(part).stream())
                        .flatMap(part -> isSame.test(part) ? partsOf(part) : Stream.of(part))
                        .toList();
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(words.getFirst());
            default -> Optional.of(join.apply(words));
        };
    }

    private static Stream<Query> partsOf(Query query) {
        return switch (query) {
            case All(List<Query> parts, _) -> parts.stream();
            case Any(List<Query> parts, _) -> parts.stream();
            case Query other -> Stream.of(other);
        };
    }

    private static Optional<Query> phrase(String name, Place place) {
        List<Term> words =
                Stream.of(name.split(" ", -1))
                        .map(word -> word.replaceAll("[\"=*?]", ""))
                        .filter(Token::isSearchable)
                        .<Term>map(word -> new Word(word, place))
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, 0, place));
    }
}
