package org.tidings.query.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Query.Place;

/// Reads a query. Time and memory grow linearly with its length, also when it is refused.
public final class QueryParser {
    static final int MAX_BYTES = 32 * 1024;
    static final int MAX_CLAUSES = 2_000;

    private QueryParser() {}

    /// Reads whatever the language can say, whether or not it can be answered.
    ///
    /// @throws org.tidings.problem.ProblemException when the query is refused
    public static ParsedQuery parse(String query) {
        return parse(query, EnumSet.allOf(Field.class));
    }

    /// @param answered the fields that can be answered; others are refused
    /// @throws org.tidings.problem.ProblemException when the query is refused
    public static ParsedQuery parse(String query, Set<Field> answered) {
        try {
            return read(query, answered);
        } catch (Refused refused) {
            throw QueryRefused.of(refused, Repair.of(refused, query, text -> read(text, answered)));
        }
    }

    /// Makes a query that is understood of one that another program wrote.
    ///
    /// @param most of its faults are mended; a query with more is its words only
    public static MendedQuery mended(String query, int most) {
        return Repair.mended(query, text -> read(text, EnumSet.allOf(Field.class)), most);
    }

    /// Reads a query in which saved searches may be named.
    ///
    /// @param answered the fields that can be answered, beside the names of searches
    /// @param saved the searches that may be named
    /// @param self the saved search whose query this is to be; null: of none
    /// @throws org.tidings.problem.ProblemException when the query is refused
    public static ParsedQuery parse(
            String query, Set<Field> answered, NamedQueries saved, @Nullable UUID self) {
        var fields = EnumSet.of(Field.SAVED_SEARCH);
        fields.addAll(answered);
        Reading reading = text -> resolved(text, fields, saved, self);
        try {
            return reading.read(query);
        } catch (Refused refused) {
            throw QueryRefused.of(refused, Repair.of(refused, query, reading));
        }
    }

    /// How a query is read.
    @FunctionalInterface
    interface Reading {
        /// @throws Refused with the first fault
        ParsedQuery read(String query);
    }

    private static ParsedQuery resolved(
            String query, Set<Field> answered, NamedQueries saved, @Nullable UUID self) {
        var read = read(query, answered);
        var meant = References.resolve(read.query(), Normalized.of(query), answered, saved, self);
        return new ParsedQuery(read.query(), meant, read.hints());
    }

    /// @throws org.tidings.problem.ProblemException when the query is longer than any may be
    public static void checkLength(String query) {
        try {
            refuseTooLong(query);
        } catch (Refused refused) {
            throw QueryRefused.of(
                    refused,
                    Repair.of(refused, query, text -> read(text, EnumSet.allOf(Field.class))));
        }
    }

    /// @throws Refused with the first fault
    static ParsedQuery read(String query, Set<Field> answered) {
        refuseTooLong(query);
        String text = Normalized.of(query);
        var lexed = new Lexer(text).tokens();
        List<Token> tokens = lexed.tokens();
        if (tokens.stream()
                .noneMatch(token -> token.isClause() || token.kind() == Token.Kind.FIELD)) {
            throw new Refused(
                    Reason.EMPTY,
                    "A query needs at least one word with a letter or a digit.",
                    new Place(0, text.length()),
                    "a word or a \"phrase\"",
                    "");
        }
        refuseTooManyClauses(text, tokens);
        var reader = new TreeReader(text, tokens);
        var tree = reader.whole();
        Positives.check(text, tree);
        new NotYet(text, answered).check(tree);
        var hints = new ArrayList<Hint>(lexed.hints());
        hints.addAll(reader.hints());
        hints.sort(Comparator.comparingInt(Hint::start));
        return new ParsedQuery(tree, tree, hints);
    }

    private static void refuseTooManyClauses(String text, List<Token> tokens) {
        var clauses = tokens.stream().filter(Token::isClause).toList();
        if (clauses.size() > MAX_CLAUSES) {
            var surplus = clauses.get(MAX_CLAUSES).place().to(clauses.getLast().place());
            throw new Refused(
                    Reason.TOO_MANY_CLAUSES,
                    "A query may have "
                            + MAX_CLAUSES
                            + " words, phrases and values, this one has "
                            + clauses.size()
                            + ".",
                    surplus,
                    "at most " + MAX_CLAUSES + " words, phrases and values",
                    text.substring(0, surplus.start()).strip());
        }
    }

    private static void refuseTooLong(String query) {
        int bytes = query.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            int end = unitsWithin(query, MAX_BYTES);
            int space = query.lastIndexOf(' ', end);
            throw new Refused(
                    Reason.TOO_LONG,
                    "A query may have 32 KB, this one has "
                            + bytes
                            + " bytes in UTF-8. Split it into several.",
                    new Place(end, query.length()),
                    "at most " + MAX_BYTES + " bytes",
                    query.substring(0, space > 0 ? space : end));
        }
    }

    /// How many leading UTF-16 units fit into as many bytes of UTF-8, whole characters only.
    static int unitsWithin(String text, int bytes) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (used > bytes) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
