package org.tidings.nlp.tension;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quantity.Bound;
import org.tidings.nlp.statement.Statement;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Tokens;

/// Counts of the same thing that exclude each other.
final class Counts {
    private final Tokens tokens;
    private final List<Quantity> quantities;

    Counts(Tokens tokens, List<Quantity> quantities) {
        this.tokens = tokens;
        this.quantities = quantities;
    }

    Conflicts.@Nullable Found conflict(
            Statement first, Statement second, Content one, Content other) {
        for (Quantity left : within(first)) {
            for (Quantity right : within(second)) {
                boolean related = one.shared(other) >= needed(left, right) || isPeople(left);
                if (isSame(left, right)
                        && related
                        && exclude(left, isDenied(first, one), right, isDenied(second, other))) {
                    String reason = words(left) + " against " + words(right);
                    return new Conflicts.Found(reason, "counts");
                }
            }
        }
        return null;
    }

    /// Amounts and shares are everywhere, so more must be common to the two.
    private static int needed(Quantity left, Quantity right) {
        if (left.unit() == null) {
            return 1;
        }
        boolean amount = left.unit().equals("%") || left.unit().length() == 3;
        String one = left.what();
        String other = right.what();
        boolean same = one != null && other != null && head(one).equals(head(other));
        return same || !amount ? 2 : 4;
    }

    private List<Quantity> within(Statement statement) {
        return quantities.stream()
                .filter(quantity -> statement.span().start() < quantity.span().end())
                .filter(quantity -> quantity.span().start() < statement.span().end())
                .toList();
    }

    private String words(Quantity quantity) {
        var words = new StringBuilder();
        tokens.within(quantity.span())
                .forEach(token -> words.append(words.isEmpty() ? "" : " ").append(token.form()));
        return words.toString();
    }

    private static boolean isDenied(Statement statement, Content content) {
        return content.none() || statement.verb().negated();
    }

    private static boolean isPeople(Quantity quantity) {
        return quantity.what() != null
                && List.of("killed", "injured", "missing", "arrested", "displaced")
                        .contains(quantity.what());
    }

    private static boolean isSame(Quantity left, Quantity right) {
        if (left.unit() != null || right.unit() != null) {
            return left.unit() != null && left.unit().equals(right.unit());
        }
        return left.what() != null
                && right.what() != null
                && head(left.what()).equals(head(right.what()));
    }

    private static String head(String what) {
        String word = what.substring(what.lastIndexOf(' ') + 1);
        return Lemmas.noun(word.toLowerCase(Locale.ROOT));
    }

    /// `up to nine` says that nine is reached; `no driver works more than six` that it is not.
    private static boolean exclude(
            Quantity left, boolean leftDenied, Quantity right, boolean rightDenied) {
        return least(left, leftDenied) > most(right, rightDenied)
                || least(right, rightDenied) > most(left, leftDenied);
    }

    private static double least(Quantity quantity, boolean denied) {
        double value = quantity.value();
        if (denied) {
            return Double.NEGATIVE_INFINITY;
        }
        return switch (quantity.bound()) {
            case NEARLY, ABOUT -> value * 0.9;
            default -> value;
        };
    }

    private static double most(Quantity quantity, boolean denied) {
        double value = quantity.upper() == null ? quantity.value() : quantity.upper();
        if (denied) {
            return quantity.bound() == Bound.MORE_THAN ? value : Double.POSITIVE_INFINITY;
        }
        return switch (quantity.bound()) {
            case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
            case ABOUT -> value * 1.1;
            default -> value;
        };
    }
}
