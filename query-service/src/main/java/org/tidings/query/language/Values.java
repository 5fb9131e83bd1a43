package org.tidings.query.language;

import java.util.Locale;
import org.tidings.query.language.Query.Choice;
import org.tidings.query.language.Query.Name;
import org.tidings.query.language.Query.Prefix;

/// Reads what stands behind the colon of a field that holds no text.
final class Values {
    private final String text;
    private final Field field;

    /// @param text of the whole query, normalised
    Values(String text, Field field) {
        this.text = text;
        this.field = field;
    }

    Query value(Token token) {
        return switch (field.kind()) {
            case TEXT -> throw new IllegalArgumentException("a text has terms");
            case NAME -> name(token);
            case ENUMERATION -> choice(token);
            case NUMBER -> new NumberValues(text, field).of(token);
            case DATE -> new DayValues(text, field).of(token);
        };
    }

    private Query name(Token token) {
        String name = token.content().strip();
        boolean plain = token.kind() != Token.Kind.RANGE && token.distance().isEmpty();
        if (!plain || !Token.isSearchable(name)) {
            throw invalid(text, field, token, "a name", quoted(name));
        }
        if (name.startsWith("=")) {
            throw new Refused(
                    Reason.EXACT_MISPLACED,
                    "Only words of a text have an exact form; a name is found in any spelling of"
                            + " case and accents.",
                    token.place(),
                    "a name",
                    Edit.replace(text, token.place(), quoted(name)));
        }
        if (token.kind() == Token.Kind.WORD && Terms.hasInside(name, '?')) {
            throw new Refused(
                    Reason.WILDCARD_MISPLACED,
                    "In a name, ? stands for itself, between quotes; * leaves the end of a single"
                            + " word open.",
                    token.place(),
                    "a name",
                    Edit.replace(text, token.place(), open(name)));
        }
        if (name.indexOf('*') < 0) {
            return new Name(name.replaceAll(" +", " "), token.place());
        }
        String letters = name.substring(0, name.length() - 1);
        if (token.kind() != Token.Kind.WORD || name.indexOf('*') != letters.length()) {
            throw new Refused(
                    Reason.WILDCARD_MISPLACED,
                    "In a name, * stands at the end of a single word.",
                    token.place(),
                    "a name",
                    Edit.replace(text, token.place(), quoted(name)));
        }
        if (!Terms.isLongEnough(letters)) {
            throw new Refused(
                    Reason.PREFIX_TOO_SHORT,
                    "A name that ends with * needs at least three letters before it.",
                    token.place(),
                    "three letters or more before *",
                    Edit.replace(text, token.place(), quoted(name)));
        }
        return new Prefix(letters, token.place());
    }

    private static String quoted(String name) {
        return '"' + name.replaceAll("[=*<>\\[\\]]", "").strip() + '"';
    }

    /// What stands before the first `?`, with any end.
    private static String open(String name) {
        String letters = name.substring(0, name.indexOf('?'));
        return Terms.isLongEnough(letters) && letters.indexOf('*') < 0
                ? letters + '*'
                : quoted(name.replace("?", ""));
    }

    private Query choice(Token token) {
        String choice = token.content().strip().toLowerCase(Locale.ROOT);
        boolean plain = token.kind() != Token.Kind.RANGE && token.distance().isEmpty();
        if (plain && field.choices().contains(choice)) {
            return new Choice(choice, token.place());
        }
        String nearest =
                field.choices().stream()
                        .filter(
                                each ->
                                        choice.length() > 1
                                                && each.startsWith(choice.substring(0, 2)))
                        .findFirst()
                        .orElse(field.choices().getFirst());
        throw invalid(text, field, token, "one of " + String.join(", ", field.choices()), nearest);
    }

    static Refused invalid(String text, Field field, Token token, String expected, String instead) {
        return new Refused(
                Reason.VALUE_INVALID,
                "The field " + field.title() + " takes " + expected + ".",
                token.place(),
                expected,
                Edit.replace(text, token.place(), instead));
    }
}
