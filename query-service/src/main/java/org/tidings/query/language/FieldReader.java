package org.tidings.query.language;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Term;
import org.tidings.query.language.Token.Kind;
import org.tidings.query.language.TreeReader.Placed;

/// Reads fields and groups, and what a word means where it stands.
final class FieldReader {
    private final String text;
    private final Cursor cursor;
    private final TreeReader tree;
    private final Terms terms;
    private final Nearnesses nearnesses;

    FieldReader(String text, Cursor cursor, TreeReader tree) {
        this.text = text;
        this.cursor = cursor;
        this.tree = tree;
        this.terms = new Terms(text);
        this.nearnesses = new Nearnesses(text);
    }

    /// The field or group that begins here.
    Placed field(Position position) {
        var name = cursor.take();
        var group = Group.named(name.content());
        refuseUnknown(name);
        refuseMissingValue(name);
        if (group.isPresent()) {
            return group(group.get(), name, position);
        }
        var field =
                Field.named(name.content(), position.group())
                        .filter(_ -> position.field() == null)
                        .orElseThrow(() -> misplaced(name, position));
        var inside = position.in(field);
        var sought =
                cursor.sees(Kind.OPEN)
                        ? tree.brackets(inside, name.place().start())
                        : leaf(cursor.take(), inside);
        var place = name.place().to(sought.place());
        return new Placed(new InField(field, sought.query(), place), place);
    }

    private Placed group(Group group, Token name, Position position) {
        if (position.group() != null || position.field() != null) {
            throw new Refused(
                    Reason.FIELD_MISPLACED,
                    group.title() + ":( … ) cannot stand inside another group or a field.",
                    name.place(),
                    "a field of " + around(position),
                    Edit.remove(text, name.place()));
        }
        if (!cursor.sees(Kind.OPEN)) {
            var value = cursor.valuePlace();
            throw new Refused(
                    Reason.VALUE_INVALID,
                    "Behind " + group.title() + ": stands a bracket.",
                    name.place().to(value),
                    group.title() + ":( … )",
                    Edit.insert(Edit.insert(text, value.end(), ")"), value.start(), "("));
        }
        var sought = tree.brackets(position.in(group), name.place().start());
        var place = name.place().to(sought.place());
        return new Placed(new InGroup(group, sought.query(), place), place);
    }

    /// A word, a phrase or a value.
    Placed leaf(Token token, Position position) {
        var field = position.field();
        if (field != null && field.kind() != Field.Kind.TEXT) {
            refuseSign(token, field);
            tree.hintAtId(token, field);
            return new Placed(new Values(text, field).value(token), token.place());
        }
        var group = position.group();
        if (field == null && group != null && Field.ofBareWords(group).isEmpty()) {
            var first = Field.named("type", group).orElseThrow();
            throw new Refused(
                    Reason.FIELD_MISPLACED,
                    "In " + group.title() + ":( … ) each word needs a field.",
                    token.place(),
                    fieldsOf(group),
                    Edit.insert(text, token.place().start(), first.title() + ':'));
        }
        return new Placed(term(token, field), token.place());
    }

    private Query term(Token token, @Nullable Field field) {
        if (field != null) {
            refuseSign(token, field);
        }
        return switch (token.kind()) {
            case PHRASE -> {
                int slop = nearnesses.slop(token);
                List<Term> words = terms.phrase(token.content(), token.place().start() + 1);
                if (words.isEmpty()) {
                    throw missing(token, token.place());
                }
                yield new Phrase(words, slop, token.place());
            }
            case RANGE ->
                    throw Values.invalid(
                            text,
                            Objects.requireNonNull(field),
                            token,
                            "words",
                            '"' + token.content().replaceAll("[\\[\\]<>=*?~]", " ").strip() + '"');
            default -> {
                if (!Token.isSearchable(token.content())
                        && token.content().indexOf('*') < 0
                        && !token.content().startsWith("=")) {
                    throw missing(token, token.place());
                }
                yield terms.word(token.content(), token.place());
            }
        };
    }

    /// `title:-ferry` says the contrary of what a search for `title:ferry` would find.
    private void refuseSign(Token token, Field field) {
        String content = token.content();
        boolean counts = field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.DATE;
        if (token.kind() == Kind.WORD && content.startsWith("-") && !counts) {
            int start = token.place().start();
            String name = field.title() + ':';
            boolean direct = text.startsWith(name, start - name.length());
            String without = Edit.replace(text, token.place(), content.substring(1));
            throw new Refused(
                    Reason.VALUE_INVALID,
                    "What is excluded has its sign before the field: -" + name + "…",
                    token.place(),
                    "a value without -",
                    direct ? Edit.insert(without, start - name.length(), "-") : without);
        }
    }

    private void refuseUnknown(Token name) {
        if (FieldNames.isOne(name.content())) {
            return;
        }
        var nearest = FieldNames.nearest(name.content());
        String lower = name.content().toLowerCase(Locale.ROOT);
        String meant =
                FieldNames.isOne(lower)
                        ? Edit.replace(text, name.place(), lower + ':')
                        : nearest.filter(_ -> !isAddress(name))
                                .map(other -> Edit.replace(text, name.place(), other + ':'))
                                .orElseGet(() -> asWords(name));
        throw new Refused(
                Reason.FIELD_UNKNOWN,
                "There is no field " + name.content() + ".",
                name.place(),
                nearest.map(other -> "the field " + other).orElse("a known field"),
                meant);
    }

    private boolean isAddress(Token name) {
        return text.startsWith("//", name.place().end());
    }

    private String asWords(Token name) {
        var value = cursor.peek();
        if (value == null
                || value.kind() != Kind.WORD
                || value.place().start() != name.place().end()) {
            return Edit.remove(text, name.place());
        }
        var whole = name.place().to(value.place());
        String words = text.substring(whole.start(), whole.end());
        return Edit.replace(text, whole, '"' + words.replaceAll("[*?=]", " ") + '"');
    }

    private void refuseMissingValue(Token name) {
        var value = cursor.peek();
        if (value == null || value.place().start() != name.place().end() || !cursor.seesOperand()) {
            throw missing(name, name.place());
        }
        if (value.kind() == Kind.PHRASE && value.content().isBlank()) {
            throw missing(name, name.place().to(value.place()));
        }
    }

    private Refused missing(Token name, Place place) {
        boolean next = cursor.seesOperand() && place.equals(name.place());
        var value = cursor.peek();
        String mended =
                next && value != null && value.kind() != Kind.FIELD && name.kind() == Kind.FIELD
                        ? text.substring(0, place.end()) + text.substring(value.place().start())
                        : Edit.remove(text, place);
        return new Refused(
                Reason.VALUE_MISSING,
                "A value stands directly behind the colon of a field.",
                place,
                "a word, a \"phrase\" or a bracket directly behind the colon",
                mended);
    }

    private Refused misplaced(Token name, Position position) {
        String title = name.content();
        var clause = name.place().to(cursor.valuePlace());
        String written = text.substring(clause.start(), clause.end());
        if (position.field() != null) {
            return misplaced(
                    name,
                    around(position) + " has words or values inside, no fields",
                    position,
                    Edit.remove(text, name.place()));
        }
        if (position.group() == null) {
            var groups = Field.anywhere(title).stream().flatMap(f -> f.groups().stream());
            var group = groups.sorted().findFirst().orElseThrow();
            return new Refused(
                    Reason.FIELD_MISPLACED,
                    "The field "
                            + title
                            + " belongs to a group such as "
                            + group.title()
                            + ":( … ).",
                    name.place(),
                    group.title() + ":( " + title + ":… )",
                    Edit.replace(text, clause, group.title() + ":(" + written + ")"));
        }
        return misplaced(
                name,
                "the field " + title + " cannot stand in " + around(position),
                position,
                Edit.remove(text, clause).stripTrailing() + ' ' + written);
    }

    private Refused misplaced(Token name, String why, Position position, String edited) {
        return new Refused(
                Reason.FIELD_MISPLACED,
                Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".",
                name.place(),
                position.field() != null || position.group() == null
                        ? "words or values"
                        : fieldsOf(position.group()),
                edited);
    }

    private static String around(Position position) {
        var field = position.field();
        var group = position.group();
        return field != null
                ? field.title() + ":( … )"
                : group != null ? group.title() + ":( … )" : "an article";
    }

    private static String fieldsOf(Group group) {
        Set<Field> fields = Set.of(Field.values());
        return "one of "
                + fields.stream()
                        .filter(field -> field.standsIn(group))
                        .map(Field::title)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
