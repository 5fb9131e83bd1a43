package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.foreign.ForeignToken.Kind;
import org.tidings.query.language.foreign.ImportedQuery.Change;

/// Writes a query of another product in our language, with all brackets: `not` binds before `and`,
/// `and` before `or`, and what is near before all of them.
///
/// It writes text rather than a tree, and forgives everything: what our language does not allow
/// is mended afterwards, as in any query.
final class ForeignReader {
    private static final int MOST_WORDS = 50;
    private static final int MAX_DEPTH = 48;

    private final List<ForeignToken> tokens;
    private final Dialect dialect;
    private final TermWriter terms;
    private final List<Change> changes = new ArrayList<>();
    private int next;

    ForeignReader(List<ForeignToken> tokens, Dialect dialect) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.terms = new TermWriter(changes);
    }

    List<Change> changes() {
        return changes;
    }

    /// A piece of our language.
    ///
    /// @param text nothing that a bracket must hold together, unless `joined`
    record Piece(String text, boolean joined) {
        String single() {
            return joined ? "(" + text + ")" : text;
        }
    }

    /// @return empty when there is nothing to search for
    Optional<Piece> whole() {
        var parts = new ArrayList<Piece>();
        while (next < tokens.size()) {
            alternatives(0).ifPresent(parts::add);
            if (sees(Kind.CLOSE)) {
                note(take(), "A bracket closed nothing and was left out.");
            }
        }
        return joined(parts, " AND ");
    }

    private Optional<Piece> alternatives(int depth) {
        var parts = new ArrayList<Piece>();
        all(depth).ifPresent(parts::add);
        while (sees(Kind.OR)) {
            take();
            all(depth).ifPresent(parts::add);
        }
        return joined(parts, " OR ");
    }

    private Optional<Piece> all(int depth) {
        var parts = new ArrayList<Piece>();
        while (next < tokens.size() && !sees(Kind.OR) && !sees(Kind.CLOSE)) {
            if (sees(Kind.AND)) {
                take();
            } else if (sees(Kind.NOT)) {
                take();
                excluded(depth).ifPresent(parts::add);
            } else {
                near(depth).ifPresent(parts::add);
            }
        }
        return joined(parts, " AND ");
    }

    private Optional<Piece> excluded(int depth) {
        while (sees(Kind.NOT) || sees(Kind.AND)) {
            take();
        }
        boolean ends = next >= tokens.size() || sees(Kind.OR) || sees(Kind.CLOSE);
        return ends
                ? Optional.empty()
                : near(depth).map(part -> new Piece("NOT " + part.single(), false));
    }

    private Optional<Piece> near(int depth) {
        var left = primary(depth);
        while (sees(Kind.NEAR)) {
            var operator = take();
            var right =
                    next < tokens.size() && !sees(Kind.OR) && !sees(Kind.AND) && !sees(Kind.CLOSE)
                            ? primary(depth)
                            : Optional.<Piece>empty();
            if (left.isPresent() && right.isPresent()) {
                String joined = left.get().single() + nearness(operator) + right.get().single();
                left = Optional.of(new Piece(joined, true));
            } else {
                left = left.isPresent() ? left : right;
            }
        }
        return left;
    }

    private String nearness(ForeignToken operator) {
        Nearness nearness = java.util.Objects.requireNonNull(operator.nearness());
        int words = Math.min(MOST_WORDS, nearness.words());
        if (words < nearness.words()) {
            note(operator, "At most 50 words can stand between.");
        }
        String ours =
                switch (nearness.kind()) {
                    case EITHER_ORDER -> "NEAR/" + words;
                    case THIS_ORDER -> "ONEAR/" + words;
                    case SENTENCE -> "SENT";
                    case PARAGRAPH -> "PARA";
                };
        if (!ours.equals(operator.content())) {
            note(operator, operator.content() + " became " + ours + ".");
        }
        return " " + ours + " ";
    }

    private Optional<Piece> primary(int depth) {
        var token = take();
        return switch (token.kind()) {
            case OPEN -> brackets(token, depth + 1);
            case FIELD -> field(token, depth + 1);
            case PHRASE -> terms.phrase(token);
            case WORD -> words(token);
            case LEFT_OUT -> {
                note(token, token.content() + " has no counterpart and was left out.");
                yield Optional.empty();
            }
            case NEAR, AND, OR, NOT, CLOSE -> Optional.empty();
        };
    }

    /// Where words side by side are a phrase, all that follow belong to it.
    private Optional<Piece> words(ForeignToken first) {
        var row = new ArrayList<ForeignToken>(List.of(first));
        while (dialect.isPhraseSideBySide() && sees(Kind.WORD)) {
            row.add(take());
        }
        return row.size() == 1 ? terms.word(first) : terms.row(row);
    }

    private Optional<Piece> brackets(ForeignToken open, int depth) {
        if (depth > MAX_DEPTH) {
            note(open, "Brackets this deep were left out.");
            return Optional.empty();
        }
        boolean exact = open.content().equals("{");
        int first = next;
        var inside = alternatives(depth);
        if (!sees(Kind.CLOSE)) {
            note(open, "The bracket was not closed; it ends with the query.");
            return inside;
        }
        var close = take();
        if (exact) {
            note(open, "{ } became exact forms.");
            return terms.exact(tokens.subList(first, next - 1));
        }
        return close.distance() < 0 ? inside : near(open, first, close);
    }

    /// `(one AND other)~5`: each side of the AND near the next.
    private Optional<Piece> near(ForeignToken open, int first, ForeignToken close) {
        var inner = tokens.subList(first, next - 1);
        var sides = new ArrayList<List<ForeignToken>>(List.of(new ArrayList<>()));
        int depth = 0;
        for (ForeignToken token : inner) {
            depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
            if (depth == 0 && token.kind() == Kind.AND) {
                sides.add(new ArrayList<>());
            } else {
                sides.getLast().add(token);
            }
        }
        int words = Math.min(MOST_WORDS, close.distance());
        note(
                open.place().to(close.place()),
                "( … )~" + close.distance() + " became NEAR/" + words + ".");
        var pieces = new ArrayList<Piece>();
        for (List<ForeignToken> side : sides) {
            new ForeignReader(side, dialect).whole().ifPresent(pieces::add);
        }
        return joined(pieces, " NEAR/" + words + " ");
    }

    private Optional<Piece> field(ForeignToken name, int depth) {
        String written = name.content().toLowerCase(Locale.ROOT);
        String sign = written.replaceAll("^[a-z._-]+", "");
        var ours = dialect.fields(written.substring(0, written.length() - sign.length()));
        boolean hasValue = sees(Kind.WORD) || sees(Kind.PHRASE) || sees(Kind.OPEN);
        if (!hasValue) {
            note(name, name.content() + " had no value and was left out.");
            return Optional.empty();
        }
        var token = tokens.get(next);
        var value = primary(depth);
        if (ours.isEmpty()) {
            note(
                    name.place().to(token.place()),
                    name.content() + " has no counterpart and was left out.");
            return Optional.empty();
        }
        if (ours.equals(List.of("="))) {
            note(name, name.content() + " became an exact form.");
            return terms.exact(List.of(token));
        }
        String comparison = sign.startsWith(":") || sign.equals("=") ? "" : sign;
        note(name, name.content() + " became " + String.join(": and ", ours) + ":.");
        Function<String, Piece> in =
                field ->
                        new Piece(
                                field + ":" + comparison + value.map(Piece::single).orElse(""),
                                false);
        return value.flatMap(_ -> joined(ours.stream().map(in).toList(), " OR "));
    }

    private static Optional<Piece> joined(List<Piece> parts, String operator) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default ->
                    Optional.of(
                            new Piece(
                                    parts.stream()
                                            .map(Piece::single)
                                            .collect(Collectors.joining(operator)),
                                    true));
        };
    }

    private boolean sees(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private ForeignToken take() {
        return tokens.get(next++);
    }

    private void note(ForeignToken token, String message) {
        note(token.place(), message);
    }

    private void note(Place place, String message) {
        changes.add(new Change(message, place.start(), place.end()));
    }
}
