package org.tidings.query.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.query.language.Lexer.Token;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Query.Place;

/// Reads a query. Time and memory grow linearly with its length, also when it is refused.
public final class QueryParser {
    static final int MAX_BYTES = 32 * 1024;
    static final int MAX_CLAUSES = 2_000;
    private static final Set<String> LOWER_CASE_OPERATORS =
            Set.of("and", "or", "not", "near", "sent", "para");

    private final String text;
    private final List<Query> clauses = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    private QueryParser(String text) {
        this.text = text;
    }

    /// @throws org.tidings.problem.ProblemException when the query is refused
    public static ParsedQuery parse(String query) {
        refuseTooLong(query);
        return new QueryParser(Normalized.of(query)).parse();
    }

    private ParsedQuery parse() {
        for (Token token : new Lexer(text).tokens()) {
            NotYet.in(text, token)
                    .ifPresent(
                            refused -> {
                                throw refused;
                            });
            take(token);
        }
        if (clauses.isEmpty()) {
            throw QueryRefused.empty(new Place(0, text.length()), "");
        }
        refuseTooManyClauses();
        return new ParsedQuery(all(), hints);
    }

    private void take(Token token) {
        if (!token.searchable()) {
            hints.add(
                    Hint.at(
                            token.place(),
                            "There is no letter or digit here: it was left out of the search."));
            return;
        }
        if (!token.phrase() && LOWER_CASE_OPERATORS.contains(token.content())) {
            hints.add(Hint.at(token.place(), lowerCase(token.content())));
        }
        clauses.add(
                token.phrase()
                        ? new Query.Phrase(token.content(), token.place())
                        : new Query.Word(token.content(), token.place()));
    }

    private static String lowerCase(String word) {
        return "\"" + word + "\" is searched as a word: operators are written in capitals.";
    }

    private Query all() {
        return clauses.size() == 1
                ? clauses.getFirst()
                : new Query.All(clauses, clauses.getFirst().place().to(clauses.getLast().place()));
    }

    private void refuseTooManyClauses() {
        if (clauses.size() > MAX_CLAUSES) {
            var surplus = clauses.get(MAX_CLAUSES).place().to(clauses.getLast().place());
            throw QueryRefused.tooManyClauses(
                    clauses.size(), surplus, text.substring(0, surplus.start()).strip());
        }
    }

    private static void refuseTooLong(String query) {
        int bytes = query.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            int end = unitsWithin(query, MAX_BYTES);
            int space = query.lastIndexOf(' ', end);
            throw QueryRefused.tooLong(
                    bytes,
                    new Place(end, query.length()),
                    query.substring(0, space > 0 ? space : end));
        }
    }

    /// How many leading UTF-16 units fit into as many bytes of UTF-8, whole characters only.
    private static int unitsWithin(String text, int bytes) {
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
