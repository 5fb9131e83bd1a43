package org.tidings.query.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.query.language.Level.Join;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Token.Kind;

/// Makes a tree of tokens, by recursive descent: brackets nest only so deep.
final class TreeReader {
    static final int MAX_DEPTH = 64;

    /// As Wikidata numbers what there is. Shorter ones are names: `Q8`, `Q400`.
    private static final Pattern WIKIDATA = Pattern.compile("[Qq][1-9]\\d{3,}");

    private static final Set<Field> LINKED =
            EnumSet.of(
                    Field.PERSON,
                    Field.ORGANIZATION,
                    Field.PLACE,
                    Field.SPEAKER,
                    Field.GROUP_SPEAKER,
                    Field.BY,
                    Field.GROUP_PLACE,
                    Field.ACTOR);

    private final String text;
    private final Cursor cursor;
    private final FieldReader fields;
    private final Nearnesses nearnesses;
    private final List<Hint> hints = new ArrayList<>();

    TreeReader(String text, List<Token> tokens) {
        this.text = text;
        this.cursor = new Cursor(text, tokens);
        this.nearnesses = new Nearnesses(text);
        this.fields = new FieldReader(text, cursor, this);
    }

    /// @param place with the brackets around it
    record Placed(Query query, Place place) {}

    List<Hint> hints() {
        return hints;
    }

    /// All of the query.
    Query whole() {
        var query = level(Position.OUTSIDE);
        if (cursor.peek() != null) {
            throw stray(cursor.take());
        }
        return query;
    }

    private Refused stray(Token close) {
        return new Refused(
                Reason.BRACKET_STRAY,
                "No bracket is open that this one could close.",
                close.place(),
                "an opening bracket before it",
                Edit.remove(text, close.place()));
    }

    /// What stands side by side, up to a closing bracket or the end.
    private Query level(Position position) {
        var level = new Level();
        while (cursor.peek() != null && !cursor.sees(Kind.CLOSE)) {
            var join = join(level.isEmpty());
            var placed = unary(position);
            level.add(join, placed.query(), placed.place());
        }
        if (level.isEmpty()) {
            throw stray(cursor.take());
        }
        return level.query(text);
    }

    private Join join(boolean first) {
        if (!cursor.sees(Kind.AND) && !cursor.sees(Kind.OR)) {
            return first ? Join.NONE : Join.SIDE_BY_SIDE;
        }
        var operator = cursor.take();
        if (first || (!cursor.seesOperand() && !cursor.sees(Kind.NOT))) {
            throw cursor.operandMissing(operator);
        }
        return operator.kind() == Kind.AND ? Join.AND : Join.OR;
    }

    private Placed unary(Position position) {
        if (!cursor.sees(Kind.NOT)) {
            return near(position);
        }
        var sign = cursor.take();
        if (!cursor.seesOperand()) {
            throw cursor.operandMissing(sign);
        }
        var part = near(position);
        var place = sign.place().to(part.place());
        return new Placed(new Query.Not(part.query(), place), place);
    }

    private Placed near(Position position) {
        if (!cursor.seesOperand()) {
            throw cursor.operandMissing(cursor.take());
        }
        var left = primary(position);
        int links = 0;
        while (cursor.sees(Kind.NEAR)) {
            var operator = cursor.take();
            var nearness = nearnesses.of(operator);
            if (!cursor.seesOperand()) {
                throw cursor.operandMissing(operator);
            }
            refuseTooDeep(position.depth() + ++links, operator.place());
            var right = primary(position);
            var place = left.place().to(right.place());
            left = new Placed(nearnesses.near(left.query(), nearness, right.query(), place), place);
        }
        return left;
    }

    private Placed primary(Position position) {
        var token = Objects.requireNonNull(cursor.peek());
        return switch (token.kind()) {
            case OPEN -> brackets(position, token.place().start());
            case FIELD -> fields.field(position);
            default -> {
                hintAtOtherCase(token);
                yield fields.leaf(cursor.take(), position);
            }
        };
    }

    /// What stands in the brackets that begin here.
    ///
    /// @param start of what would be left over without them, such as the name of their field
    Placed brackets(Position position, int start) {
        var open = cursor.take();
        refuseTooDeep(position.depth() + 1, open.place());
        if (cursor.sees(Kind.CLOSE)) {
            var place = open.place().to(cursor.take().place());
            throw new Refused(
                    Reason.BRACKETS_EMPTY,
                    "There is nothing to search between these brackets.",
                    place,
                    "a word or a \"phrase\" inside",
                    Edit.remove(text, new Place(start, place.end())));
        }
        if (cursor.peek() == null) {
            throw notClosed(open);
        }
        var query = level(position.deeper());
        if (!cursor.sees(Kind.CLOSE)) {
            throw notClosed(open);
        }
        return new Placed(query, open.place().to(cursor.take().place()));
    }

    private Refused notClosed(Token open) {
        return new Refused(
                Reason.BRACKET_OPEN,
                "What begins with the marked bracket has no end.",
                new Place(open.place().start(), text.length()),
                "a closing bracket )",
                text.stripTrailing() + ')');
    }

    private void refuseTooDeep(int depth, Place place) {
        if (depth > MAX_DEPTH) {
            throw new Refused(
                    Reason.TOO_DEEP,
                    "Brackets, and words that are near one another, can be nested "
                            + MAX_DEPTH
                            + " deep.",
                    place,
                    "at most " + MAX_DEPTH + " levels",
                    text.replaceAll("[()]+", " "));
        }
    }

    private void hintAtOtherCase(Token token) {
        String upper = token.content().toUpperCase(Locale.ROOT);
        if (token.kind() == Kind.WORD && Token.kindOf(upper) != Kind.WORD) {
            hint(token, "is searched as a word: operators are written in capitals.");
        }
    }

    /// Nobody is linked to an id yet: whoever asks for one should not think that nobody was found.
    void hintAtId(Token token, Field field) {
        if (LINKED.contains(field) && WIKIDATA.matcher(token.content()).matches()) {
            hint(token, "is searched as a name: ids of Wikidata are not known yet.");
        }
    }

    private void hint(Token token, String message) {
        hints.add(Hint.at(token.place(), '"' + token.content() + "\" " + message));
    }
}
