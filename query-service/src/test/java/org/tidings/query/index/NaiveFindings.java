package org.tidings.query.index;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Topic;
import org.tidings.query.index.GeneratedArticle.Word;
import org.tidings.query.index.GeneratedFindings.Asserted;
import org.tidings.query.index.GeneratedFindings.Attributed;
import org.tidings.query.index.GeneratedFindings.Counted;
import org.tidings.query.index.GeneratedFindings.Happened;
import org.tidings.query.index.GeneratedFindings.Someone;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.InField;

/// Says what of a query on findings an article fulfils by looking at each finding.
final class NaiveFindings {
    private final GeneratedFindings found;

    NaiveFindings(GeneratedFindings found) {
        this.found = found;
    }

    /// Whether all of it holds of one and the same.
    boolean hasOne(Group group, Query sought) {
        return switch (group) {
            case QUOTATION ->
                    found.attributed().stream()
                            .filter(Attributed::said)
                            .anyMatch(each -> holds(each, sought));
            case STATEMENT -> found.attributed().stream().anyMatch(each -> holds(each, sought));
            case CLAIM -> found.claims().stream().anyMatch(each -> holds(each, sought));
            case COUNT -> found.counts().stream().anyMatch(each -> holds(each, sought));
            case EVENT -> found.events().stream().anyMatch(each -> holds(each, sought));
        };
    }

    private static boolean holds(Attributed one, Query sought) {
        Predicate<Query> text =
                part -> one.pieces().stream().anyMatch(piece -> stands(piece, part));
        return inGroup(
                sought,
                text,
                (field, inside) ->
                        switch (field) {
                            case GROUP_TEXT -> NaiveEvaluator.in(inside, text);
                            case GROUP_SPEAKER -> isNamed(inside, optional(one.speaker()));
                            case VERB ->
                                    NaiveEvaluator.in(inside, part -> stands(one.verb(), part));
                            case CHANNEL -> hasRow(inside, optional(one.channel()));
                            default -> throw new IllegalArgumentException("no field: " + field);
                        });
    }

    private static boolean holds(Asserted one, Query sought) {
        Predicate<Query> text = part -> stands(one.words(), part);
        return inGroup(
                sought,
                text,
                (field, inside) ->
                        switch (field) {
                            case GROUP_TEXT -> NaiveEvaluator.in(inside, text);
                            case STATUS -> isChoice(inside, one.status());
                            case BY -> isNamed(inside, one.by());
                            default -> throw new IllegalArgumentException("no field: " + field);
                        });
    }

    private static boolean holds(Counted one, Query sought) {
        Predicate<Query> what =
                part -> one.what().stream().anyMatch(each -> stands(words(each), part));
        return inGroup(
                sought,
                what,
                (field, inside) ->
                        switch (field) {
                            case WHAT -> NaiveEvaluator.in(inside, what);
                            case VALUE ->
                                    NaiveEvaluator.in(
                                            inside, part -> isWithin(part, one.low(), one.high()));
                            case BOUND -> isChoice(inside, one.bound());
                            case GROUP_PLACE -> isNamed(inside, optional(one.place()));
                            default -> throw new IllegalArgumentException("no field: " + field);
                        });
    }

    private static boolean holds(Happened one, Query sought) {
        return inGroup(
                sought,
                part -> {
                    throw new IllegalArgumentException("an event has no text: " + part);
                },
                (field, inside) ->
                        switch (field) {
                            case EVENT_TYPE ->
                                    NaiveEvaluator.in(
                                            inside,
                                            part ->
                                                    NaiveEvaluator.isName(
                                                            part, List.of(one.type())));
                            case ACTOR -> isNamed(inside, one.actors());
                            case GROUP_PLACE -> isNamed(inside, optional(one.place()));
                            default -> throw new IllegalArgumentException("no field: " + field);
                        });
    }

    private interface Inside {
        boolean holds(Field field, Query sought);
    }

    /// @param words whether words without a field stand there
    private static boolean inGroup(Query sought, Predicate<Query> words, Inside inside) {
        return NaiveEvaluator.in(
                sought,
                part ->
                        part instanceof InField(Field field, Query value, _)
                                ? inside.holds(field, value)
                                : words.test(part));
    }

    boolean inField(Field field, Query sought) {
        return switch (field) {
            case PERSON -> isNamed(sought, of(Entity.Type.PERSON));
            case ORGANIZATION -> isNamed(sought, of(Entity.Type.ORGANIZATION));
            case PLACE -> isNamed(sought, of(Entity.Type.PLACE));
            case ROLE -> hasRow(sought, roles());
            case SPEAKER -> isNamed(sought, speakers());
            case TOPIC -> isOne(sought, topics());
            case ABOUT_COUNTRY -> isOne(sought, countries());
            case TONE ->
                    NaiveEvaluator.in(
                            sought,
                            part ->
                                    found.findings().tone() != null
                                            && isWithin(
                                                    part,
                                                    found.findings().tone().score(),
                                                    found.findings().tone().score()));
            default -> throw new IllegalArgumentException("not found: " + field);
        };
    }

    private List<Someone> of(Entity.Type type) {
        return found.named().stream()
                .filter(each -> Objects.requireNonNull(each.entity()).type() == type)
                .toList();
    }

    private List<String> roles() {
        return found.named().stream()
                .flatMap(each -> Objects.requireNonNull(each.entity()).roles().stream())
                .map(Entity.Role::title)
                .toList();
    }

    private List<Someone> speakers() {
        return found.attributed().stream()
                .filter(Attributed::said)
                .map(Attributed::speaker)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> topics() {
        return found.findings().topics().stream()
                .flatMap(topic -> Stream.of(topic.name(), topic.code(), number(topic)))
                .toList();
    }

    private static String number(Topic topic) {
        return topic.code().replace("medtop:", "");
    }

    private List<String> countries() {
        return of(Entity.Type.PLACE).stream()
                .map(each -> Objects.requireNonNull(each.entity()).place())
                .filter(place -> place != null && place.country() != null)
                .flatMap(place -> GeneratedNames.country(place.country()).stream())
                .toList();
    }

    private static boolean stands(List<Word> words, Query query) {
        return new NaivePlaces(words).holds(query);
    }

    private static List<Word> words(String text) {
        return Arrays.stream(text.split(" "))
                .map(Vocabulary::named)
                .map(word -> new Word(word, 0, 0, 0, 0))
                .toList();
    }

    private static <T> List<T> optional(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    private static boolean isNamed(Query sought, List<Someone> candidates) {
        return isOne(sought, candidates.stream().flatMap(each -> each.names().stream()).toList());
    }

    private static boolean isOne(Query sought, List<String> names) {
        return NaiveEvaluator.in(sought, part -> NaiveEvaluator.isName(part, names));
    }

    private static boolean isChoice(Query sought, String choice) {
        return NaiveEvaluator.in(
                sought, part -> part instanceof Query.Choice(String one, _) && one.equals(choice));
    }

    /// Whether some words in a row are those sought.
    private static boolean hasRow(Query sought, List<String> names) {
        return NaiveEvaluator.in(
                sought,
                part ->
                        names.stream()
                                .map(name -> " " + NaiveEvaluator.folded(name) + " ")
                                .anyMatch(name -> name.contains(row(part))));
    }

    private static String row(Query sought) {
        return switch (sought) {
            case Query.Name(String name, _) -> " " + NaiveEvaluator.folded(name) + " ";
            case Query.Prefix(String letters, _) -> " " + NaiveEvaluator.folded(letters);
            default -> throw new IllegalArgumentException("no name: " + sought);
        };
    }

    /// Whether some number from the one to the other is sought.
    private static boolean isWithin(Query query, double from, double to) {
        return query instanceof Query.Numbers(var low, var high, _)
                && NaiveEvaluator.isWithin(BigDecimal.valueOf(to), low, null)
                && NaiveEvaluator.isWithin(BigDecimal.valueOf(from), null, high);
    }
}
