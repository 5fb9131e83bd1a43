package org.tidings.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Nearness.Kind;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Term;

/// Reads how near two places must be, and knows what can be near.
final class Nearnesses {
    static final int MOST_WORDS = 50;
    private static final int USUAL_WORDS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String text;

    /// @param text of the whole query, normalised
    Nearnesses(String text) {
        this.text = text;
    }

    /// @param token one of kind NEAR
    Nearness of(Token token) {
        return switch (token.content()) {
            case "NEAR" -> new Nearness(Kind.EITHER_ORDER, USUAL_WORDS);
            case "SENT" -> new Nearness(Kind.SENTENCE, 0);
            case "PARA" -> new Nearness(Kind.PARAGRAPH, 0);
            default -> {
                String operator = token.content();
                var kind = operator.startsWith("O") ? Kind.THIS_ORDER : Kind.EITHER_ORDER;
                int slash = operator.indexOf('/');
                String number = slash < 0 ? "" : operator.substring(slash + 1);
                String name = slash < 0 ? operator : operator.substring(0, slash);
                yield new Nearness(kind, words(number, name + "/", token.place()));
            }
        };
    }

    /// The distance of a phrase.
    int slop(Token token) {
        String written = token.distance();
        int start = token.place().end() - written.length();
        return written.isEmpty()
                ? 0
                : words(written.substring(1), "~", new Place(start, token.place().end()));
    }

    /// @param place of `before` and the number
    private int words(String number, String before, Place place) {
        boolean isNumber = NUMBER.matcher(number).matches();
        if (isNumber && Integer.parseInt(number) <= MOST_WORDS) {
            return Integer.parseInt(number);
        }
        int instead = isNumber ? MOST_WORDS : USUAL_WORDS;
        throw new Refused(
                Reason.DISTANCE_INVALID,
                "A distance counts the words between the two sides, from 0 to 50, directly behind "
                        + before
                        + ".",
                place,
                before + " and a number from 0 to 50",
                Edit.replace(
                        text, place, before + instead + (isNumber || number.isEmpty() ? "" : " ")));
    }

    /// @throws Refused unless both sides are places of a text
    Near near(Query left, Nearness nearness, Query right, Place place) {
        var near = new Near(left, nearness, right, place);
        if (isPlaced(left) && isPlaced(right)) {
            refuseTooManyWays(near);
            return near;
        }
        throw new Refused(
                Reason.NEAR_OPERAND,
                "On both sides of NEAR, ONEAR, SENT and PARA stand words, phrases, or alternatives"
                        + " of these in brackets.",
                place,
                "words, phrases or (one OR other) on both sides",
                Edit.replace(text, place, "(" + Printer.print(meant(near)) + ")"));
    }

    /// Alternatives of other lengths are sought one by one, so that the longer one counts where it
    /// is nearer.
    private void refuseTooManyWays(Near near) {
        if (Widths.of(near).ways() > Widths.MOST_WAYS) {
            throw new Refused(
                    Reason.TOO_MANY_CLAUSES,
                    "There are more than "
                            + Widths.MOST_WAYS
                            + " ways in which phrases of several lengths could be near here.",
                    near.place(),
                    "fewer lengths of phrases on both sides",
                    Edit.replace(
                            text,
                            near.place(),
                            "("
                                    + Printer.print(
                                            new All(
                                                    List.of(near.left(), near.right()),
                                                    near.place()))
                                    + ")"));
        }
    }

    private static boolean isPlaced(Query query) {
        return switch (query) {
            case Term _, Phrase _, Near _ -> true;
            case Any(List<Query> parts, _) -> parts.stream().allMatch(Nearnesses::isPlaced);
            case All _, Query.Not _, InField _, Query.InGroup _ -> false;
            case Query.Name _, Query.Choice _ -> false;
            case Query.Numbers _, Query.Days _, Query.Last _ -> false;
        };
    }

    /// What all of one side is to be near to is near to each of it; what is no text only has to
    /// hold too.
    private static Query meant(Near near) {
        var parts = new ArrayList<Query>();
        for (Query left : partsOf(near.left())) {
            for (Query right : partsOf(near.right())) {
                meant(left, near, right).forEach(part -> addOnce(parts, part));
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts, near.place());
    }

    private static void addOnce(List<Query> parts, Query part) {
        if (!parts.contains(part)) {
            parts.add(part);
        }
    }

    private static List<Query> partsOf(Query side) {
        return side instanceof All(List<Query> parts, _) ? parts : List.of(side);
    }

    private static List<Query> meant(Query left, Near near, Query right) {
        if (isPlaced(left) && isPlaced(right)) {
            return List.of(new Near(left, near.nearness(), right, near.place()));
        }
        if (left instanceof InField one
                && right instanceof InField other
                && one.field() == other.field()
                && isPlaced(one.sought())
                && isPlaced(other.sought())) {
            var inside = new Near(one.sought(), near.nearness(), other.sought(), near.place());
            return List.of(new InField(one.field(), inside, near.place()));
        }
        return List.of(left, right);
    }
}
