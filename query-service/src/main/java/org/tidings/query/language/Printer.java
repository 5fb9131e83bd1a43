package org.tidings.query.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Last;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Term;

/// Writes a tree as the one text that stands for it: operators spelled out, brackets only where
/// they are needed. Reading that text gives the tree again.
public final class Printer {
    private Printer() {}

    public static String print(Query query) {
        return switch (query) {
            case Term term -> term(term);
            case Phrase(List<Term> words, int slop, _) ->
                    phrase(words) + (slop == 0 ? "" : "~" + slop);
            case Near(Query left, Nearness nearness, Query right, _) ->
                    side(left, false) + ' ' + print(nearness) + ' ' + side(right, true);
            case All(List<Query> parts, _) -> joined(parts, " AND ");
            case Any(List<Query> parts, _) -> joined(parts, " OR ");
            case Not(Query part, _) -> "NOT " + (isJoined(part) ? brackets(part) : print(part));
            case InField(Field field, Query sought, _) -> field.title() + ':' + inside(sought);
            case InGroup(Group group, Query sought, _) -> group.title() + ':' + brackets(sought);
            case Query.Name(String name, _) -> name(name);
            case Query.Choice(String choice, _) -> choice;
            case Query.Numbers(var low, var high, _) -> numbers(low, high);
            case Query.Days(var low, var high, _) -> days(low, high);
            case Last(int amount, Last.Unit unit, _) -> "last-" + amount + print(unit);
        };
    }

    /// The operator.
    public static String print(Nearness nearness) {
        return switch (nearness.kind()) {
            case EITHER_ORDER -> "NEAR/" + nearness.words();
            case THIS_ORDER -> "ONEAR/" + nearness.words();
            case SENTENCE -> "SENT";
            case PARAGRAPH -> "PARA";
        };
    }

    private static String print(Last.Unit unit) {
        return switch (unit) {
            case HOURS -> "h";
            case DAYS -> "d";
        };
    }

    private static String term(Term term) {
        return switch (term) {
            case Query.Word(String word, _) -> word;
            case Query.Exact(String word, _) -> '=' + word;
            case Query.Prefix(String letters, _) -> letters + '*';
            case Query.Wildcard(String pattern, _) -> pattern;
        };
    }

    private static String phrase(List<Term> words) {
        return words.stream().map(Printer::term).collect(Collectors.joining(" ", "\"", "\""));
    }

    /// A word by itself may need quotes where the value of a field does not.
    private static String outside(Query query) {
        return query instanceof Query.Word(String word, _) && Token.kindOf(word) != Token.Kind.WORD
                ? '"' + word + '"'
                : print(query);
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream()
                .map(
                        part ->
                                part instanceof All || part instanceof Any
                                        ? brackets(part)
                                        : outside(part))
                .collect(Collectors.joining(operator));
    }

    private static String side(Query side, boolean right) {
        boolean bare = side instanceof Near ? !right : !isJoined(side);
        return bare ? outside(side) : brackets(side);
    }

    private static boolean isJoined(Query query) {
        return query instanceof All || query instanceof Any || query instanceof Not;
    }

    private static String inside(Query sought) {
        return isJoined(sought) || sought instanceof Near ? brackets(sought) : print(sought);
    }

    private static String brackets(Query query) {
        return '(' + print(query) + ')';
    }

    /// Quoted wherever it could be read otherwise.
    private static String name(String name) {
        boolean plain = name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'_/-]*");
        return plain && Token.kindOf(name) == Token.Kind.WORD ? name : '"' + name + '"';
    }

    private static String numbers(
            @Nullable Limit<BigDecimal> low, @Nullable Limit<BigDecimal> high) {
        return range(
                low == null ? null : new Limit<>(low.value().toPlainString(), low.included()),
                high == null ? null : new Limit<>(high.value().toPlainString(), high.included()));
    }

    private static String days(@Nullable Limit<LocalDate> low, @Nullable Limit<LocalDate> high) {
        return range(
                low == null ? null : new Limit<>(low.value().toString(), low.included()),
                high == null ? null : new Limit<>(high.value().toString(), high.included()));
    }

    private static String range(@Nullable Limit<String> low, @Nullable Limit<String> high) {
        if (low != null && high != null) {
            return low.value().equals(high.value())
                    ? low.value()
                    : "[" + low.value() + " TO " + high.value() + "]";
        }
        return low != null ? sign('>', low) : high != null ? sign('<', high) : "";
    }

    private static String sign(char sign, Limit<String> limit) {
        return sign + (limit.included() ? "=" : "") + limit.value();
    }
}
