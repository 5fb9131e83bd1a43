package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.foreign.ForeignToken.Kind;
import org.tidings.query.language.foreign.ImportedQuery.Change;

/// Writes a query of another product in our language, with all brackets: `not` binds before `and`,
/// `and` before `or`, and what is near before all of them.
///
/// It writes text rather than a tree, and forgives everything: what our language does not allow
/// is mended afterwards, as in any query.
final class ForeignReader {
    private static final int MAX_DEPTH = 48;
    private static final String JOINED_NOTHING = " joined nothing and was left out.";

    /// What our language has a sign for rather than a field.
    private static final List<String> EXACT = List.of("=");

    private final List<ForeignToken> tokens;
    private final Dialect dialect;
    private final TermWriter terms;
    private final List<Change> changes;
    private boolean isExact;
    private int next;

    ForeignReader(List<ForeignToken> tokens, Dialect dialect) {
        this(tokens, dialect, new ArrayList<>());
    }

    private ForeignReader(List<ForeignToken> tokens, Dialect dialect, List<Change> changes) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.changes = changes;
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
        return whole(0);
    }

    private Optional<Piece> whole(int depth) {
        var parts = new ArrayList<Piece>();
        while (next < tokens.size()) {
            alternatives(depth).ifPresent(parts::add);
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
                excluded(take(), depth).ifPresent(parts::add);
            } else {
                near(depth).ifPresent(parts::add);
            }
        }
        return joined(parts, " AND ");
    }

    private Optional<Piece> excluded(ForeignToken sign, int depth) {
        while (sees(Kind.NOT) || sees(Kind.AND)) {
            take();
        }
        if (endsHere()) {
            note(sign, sign.content() + JOINED_NOTHING);
            return Optional.empty();
        }
        return near(depth).map(part -> new Piece("NOT " + part.single(), false));
    }

    private Optional<Piece> near(int depth) {
        var left = primary(depth);
        while (sees(Kind.NEAR)) {
            var operator = take();
            var right = endsHere() || sees(Kind.AND) ? Optional.<Piece>empty() : primary(depth);
            if (left.isPresent() && right.isPresent()) {
                String joined =
                        left.get().single() + terms.nearness(operator) + right.get().single();
                left = Optional.of(new Piece(joined, true));
            } else {
                note(operator, operator.content() + JOINED_NOTHING);
                left = left.isPresent() ? left : right;
            }
        }
        return left;
    }

    private boolean endsHere() {
        return next >= tokens.size() || sees(Kind.OR) || sees(Kind.CLOSE);
    }

    private Optional<Piece> primary(int depth) {
        var token = take();
        return switch (token.kind()) {
            case OPEN -> brackets(token, depth + 1);
            case FIELD -> field(token, depth + 1);
            case PHRASE -> isExact ? terms.exact(List.of(token)) : terms.phrase(token);
            case WORD -> words(token);
            case LEFT_OUT -> {
                note(token, token.content() + " has no counterpart and was left out.");
                yield Optional.empty();
            }
            case NEAR, NOT -> {
                note(token, token.content() + JOINED_NOTHING);
                yield Optional.empty();
            }
            case AND, OR, CLOSE -> Optional.empty();
        };
    }

    /// Where words side by side are a phrase, all that follow belong to it.
    private Optional<Piece> words(ForeignToken first) {
        if (isExact) {
            return terms.exact(List.of(first));
        }
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
        int close = closing();
        if (close < 0) {
            note(open, "The bracket was not closed; it ends with the query.");
            return alternatives(depth);
        }
        var inner = tokens.subList(next, close);
        if (tokens.get(close).distance() >= 0) {
            next = close + 1;
            return near(open.place().to(tokens.get(close).place()), inner, close, depth);
        }
        boolean exact = open.content().equals("{");
        if (exact) {
            note(open, "{ } became exact forms.");
        }
        if (exact && inner.stream().allMatch(ForeignToken::isWords)) {
            next = close + 1;
            return terms.exact(inner);
        }
        var inside = exact ? exactly(() -> alternatives(depth)) : alternatives(depth);
        take();
        return inside;
    }

    /// Where the bracket ends that has just begun; -1 when it does not.
    private int closing() {
        int depth = 1;
        for (int at = next; at < tokens.size(); at++) {
            depth += tokens.get(at).nesting();
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Piece> exactly(Supplier<Optional<Piece>> reading) {
        boolean before = isExact;
        isExact = true;
        var read = reading.get();
        isExact = before;
        return read;
    }

    /// `(one AND other)~5`: each part near the next.
    private Optional<Piece> near(Place place, List<ForeignToken> inner, int close, int depth) {
        int distance = tokens.get(close).distance();
        int words = Math.min(TermWriter.MOST_BETWEEN, distance);
        var pieces = new ArrayList<Piece>();
        for (List<ForeignToken> side : Sides.of(inner)) {
            var reader = new ForeignReader(side, dialect, changes);
            reader.isExact = isExact;
            reader.whole(depth).ifPresent(pieces::add);
        }
        note(
                place,
                "( … )~"
                        + distance
                        + (pieces.size() > 1 ? " became NEAR/" + words + "." : JOINED_NOTHING));
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
        if (ours.equals(EXACT)) {
            note(name, name.content() + " became an exact form.");
            return exactly(() -> primary(depth));
        }
        var value = primary(depth);
        if (ours.isEmpty()) {
            note(
                    name.place().to(token.place()),
                    name.content() + " has no counterpart and was left out.");
            return Optional.empty();
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
