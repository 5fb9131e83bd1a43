package org.tidings.query.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Term;

/// Trees of every kind of node, as reading a query would make them.
final class GeneratedQueries {
    private static final Place NOWHERE = new Place(0, 0);
    private static final List<String> WORDS =
            List.of(
                    "ferry",
                    "Zelenskyy",
                    "caf\u00E9",
                    "wire-tap",
                    "AT&T",
                    "2026",
                    "land?",
                    "O'Neil");

    private final Random random;

    GeneratedQueries(long seed) {
        random = new Random(seed);
    }

    /// One that asks for something.
    Query query() {
        return any(3, null);
    }

    private Query any(int depth, @Nullable Group group) {
        return switch (depth == 0 ? 0 : random.nextInt(8)) {
            case 1 -> all(() -> any(depth - 1, group));
            case 2 -> alternatives(() -> any(depth - 1, group));
            case 3 -> without(() -> any(depth - 1, group));
            case 4 -> near(depth);
            case 5, 6 -> field(depth, group);
            case 7 -> group == null ? group(depth) : text(depth);
            default -> leaf();
        };
    }

    private Query group(int depth) {
        var group = one(List.of(Group.QUOTATION, Group.STATEMENT, Group.CLAIM, Group.COUNT));
        return new InGroup(group, any(depth - 1, group), NOWHERE);
    }

    private Query field(int depth, @Nullable Group group) {
        var fields = Arrays.stream(Field.values()).filter(each -> each.standsIn(group)).toList();
        var field = one(fields);
        return new InField(field, inside(field, depth), NOWHERE);
    }

    private Query inside(Field field, int depth) {
        Supplier<Query> value =
                () ->
                        switch (field.kind()) {
                            case TEXT -> text(depth - 1);
                            case NAME -> name();
                            case ENUMERATION -> new Query.Choice(one(field.choices()), NOWHERE);
                            case NUMBER -> numbers(field);
                            case DATE -> days(true);
                        };
        // Within brackets stand values, no ranges.
        Supplier<Query> single =
                () ->
                        switch (field.kind()) {
                            case TEXT, NAME, ENUMERATION -> value.get();
                            case NUMBER -> number(new BigDecimal(random.nextInt(900)));
                            case DATE -> days(false);
                        };
        return switch (depth <= 0 ? 3 : random.nextInt(6)) {
            case 0 -> all(single);
            case 1 -> alternatives(single);
            case 2 -> without(single);
            default -> value.get();
        };
    }

    private Query text(int depth) {
        return switch (depth <= 0 ? 0 : random.nextInt(4)) {
            case 1 -> near(depth);
            case 2 -> all(() -> text(depth - 1));
            case 3 -> alternatives(() -> text(depth - 1));
            default -> leaf();
        };
    }

    private Query near(int depth) {
        return new Near(side(depth - 1), nearness(), side(depth - 1), NOWHERE);
    }

    private Query side(int depth) {
        return switch (depth <= 0 ? 0 : random.nextInt(4)) {
            case 1 -> near(depth);
            case 2 -> alternatives(() -> side(depth - 1));
            default -> leaf();
        };
    }

    private Nearness nearness() {
        return switch (random.nextInt(4)) {
            case 0 -> new Nearness(Nearness.Kind.SENTENCE, 0);
            case 1 -> new Nearness(Nearness.Kind.PARAGRAPH, 0);
            case 2 -> new Nearness(Nearness.Kind.THIS_ORDER, random.nextInt(51));
            default -> new Nearness(Nearness.Kind.EITHER_ORDER, random.nextInt(51));
        };
    }

    private Query leaf() {
        if (random.nextInt(3) > 0) {
            return term();
        }
        var words = new ArrayList<Term>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            words.add(term());
        }
        return new Phrase(words, random.nextInt(3) == 0 ? random.nextInt(51) : 0, NOWHERE);
    }

    private Term term() {
        return switch (random.nextInt(6)) {
            case 0 -> new Query.Exact(one(List.of("Turkey", "caf\u00E9", "IT")), NOWHERE);
            case 1 -> new Query.Prefix(one(List.of("inch", "zel", "o'ne")), NOWHERE);
            case 2 -> new Query.Wildcard(one(List.of("wom?n", "a??b", "x?1")), NOWHERE);
            default -> new Query.Word(one(WORDS), NOWHERE);
        };
    }

    private Query name() {
        return random.nextInt(5) == 0
                ? new Query.Prefix("Zel", NOWHERE)
                : new Query.Name(
                        one(List.of("Tessa Quill", "Kyiv", "Q42", "A & B: C", "OR", "GB")),
                        NOWHERE);
    }

    private Query numbers(Field field) {
        var low = new BigDecimal(random.nextInt(900));
        return switch (random.nextInt(5)) {
            case 0 -> new Query.Numbers(limit(low), null, NOWHERE);
            case 1 -> new Query.Numbers(null, limit(low), NOWHERE);
            case 2 ->
                    new Query.Numbers(
                            new Limit<>(low, true),
                            new Limit<>(low.add(BigDecimal.TEN), true),
                            NOWHERE);
            case 3 -> number(new BigDecimal(field == Field.TONE ? "-0.25" : "1.5"));
            default -> number(low);
        };
    }

    private static Query number(BigDecimal value) {
        return new Query.Numbers(new Limit<>(value, true), new Limit<>(value, true), NOWHERE);
    }

    private Query days(boolean ranges) {
        var low = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
        return switch (random.nextInt(ranges ? 5 : 2)) {
            case 0 -> new Query.Days(new Limit<>(low, true), new Limit<>(low, true), NOWHERE);
            case 1 ->
                    new Query.Last(
                            1 + random.nextInt(99),
                            one(List.of(Query.Last.Unit.values())),
                            NOWHERE);
            case 2 -> new Query.Days(limit(low), null, NOWHERE);
            case 3 -> new Query.Days(null, limit(low), NOWHERE);
            default ->
                    new Query.Days(
                            new Limit<>(low, true), new Limit<>(low.plusDays(9), true), NOWHERE);
        };
    }

    private <T> Limit<T> limit(T value) {
        return new Limit<>(value, random.nextBoolean());
    }

    private Query all(Supplier<Query> part) {
        var parts = new ArrayList<Query>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            switch (part.get()) {
                case All inner -> parts.addAll(inner.parts());
                case Query other -> parts.add(other);
            }
        }
        return new All(parts, NOWHERE);
    }

    private Query alternatives(Supplier<Query> part) {
        var parts = new ArrayList<Query>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            switch (part.get()) {
                case Any inner -> parts.addAll(inner.parts());
                case Query other -> parts.add(other);
            }
        }
        return new Any(parts, NOWHERE);
    }

    private Query without(Supplier<Query> part) {
        var wanted = part.get();
        var parts = new ArrayList<Query>(wanted instanceof All all ? all.parts() : List.of(wanted));
        parts.add(random.nextInt(parts.size() + 1), new Not(part.get(), NOWHERE));
        return new All(parts, NOWHERE);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
