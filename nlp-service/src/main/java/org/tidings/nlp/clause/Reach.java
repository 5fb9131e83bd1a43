package org.tidings.nlp.clause;

import java.util.List;
import java.util.Set;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// How far the clause of a verb reaches to the right.
final class Reach {
    private static final Set<String> BELOW =
            Set.of(
                    "after",
                    "before",
                    "while",
                    "because",
                    "when",
                    "as",
                    "if",
                    "unless",
                    "although",
                    "though",
                    "since",
                    "until",
                    "whereas");

    private final Tokens tokens;
    private final int to;
    private final List<Predicate> groups;

    Reach(Tokens tokens, int sentence, List<Predicate> groups) {
        this.tokens = tokens;
        this.to = tokens.starts().get(sentence + 1);
        this.groups = groups;
    }

    Predicate of(Predicate verb) {
        return verb.upTo(end(verb, true), end(verb, false));
    }

    private int end(Predicate verb, boolean core) {
        int at = verb.head() + 1;
        while (at < to && !stops(at, core)) {
            at++;
        }
        while (at > verb.head() + 1 && isEdge(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isEdge(Token token) {
        return Grammar.isQuote(token) || token.form().equals(",") || token.is("CCONJ");
    }

    private boolean stops(int at, boolean core) {
        Token token = tokens.get(at);
        if (Grammar.isSentenceEnd(token) && isLast(at)) {
            return true;
        }
        if (isInSubject(at)) {
            return false;
        }
        return switch (token.form()) {
            case ";", ":", "—", "–", "…", ")" -> true;
            case "," -> parts(at);
            default -> (token.is("CCONJ") && opensClause(at + 1)) || (core && isBelow(at));
        };
    }

    /// A comma or conjunction between a subject and what belongs to it parts nothing.
    private boolean isInSubject(int at) {
        return groups.stream()
                .map(Predicate::subject)
                .anyMatch(subject -> subject != null && subject.first() < at && at < subject.end());
    }

    private boolean isLast(int at) {
        for (int rest = at + 1; rest < to; rest++) {
            if (!Grammar.isQuote(tokens.get(rest)) && !Grammar.isSentenceEnd(tokens.get(rest))) {
                return false;
            }
        }
        return true;
    }

    /// A comma that another clause follows.
    private boolean parts(int comma) {
        int next = comma + 1;
        while (next < to && Grammar.isQuote(tokens.get(next))) {
            next++;
        }
        if (next >= to) {
            return true;
        }
        Token token = tokens.get(next);
        if (token.is("CCONJ")) {
            return (!token.lower().equals("and") && !token.lower().equals("or"))
                    || opensClause(next + 1);
        }
        return Grammar.isRelative(token)
                || BELOW.contains(token.lower())
                || Set.of(
                                "where",
                                "with",
                                "so",
                                "then",
                                "according",
                                "even",
                                "despite",
                                "including",
                                "most")
                        .contains(token.lower())
                || Grammar.isQuote(tokens.get(comma + 1))
                || opensClause(next);
    }

    /// Whether a verb or a noun phrase with its verb begins here.
    private boolean opensClause(int start) {
        int at = start;
        while (at < to && isBeforeVerb(tokens.get(at))) {
            at++;
        }
        int reached = at;
        boolean verb = groups.stream().anyMatch(group -> opens(group, start, reached));
        return verb
                || (start < to && Set.of("that", "whether").contains(tokens.get(start).lower()));
    }

    private static boolean opens(Predicate group, int start, int reached) {
        return group.first() >= start
                && group.first() <= reached
                && switch (group.form()) {
                    case FINITE, GERUND -> true;
                    case PARTICIPLE -> group.first() == start;
                    case INFINITIVE -> false;
                };
    }

    private static boolean isBeforeVerb(Token token) {
        return switch (token.tag()) {
            case "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADV", "ADP", "PART" -> true;
            default ->
                    Grammar.isGenitive(token)
                            || token.form().equals("-")
                            || Grammar.isNominal(token);
        };
    }

    private boolean isBelow(int at) {
        Token token = tokens.get(at);
        if (Grammar.isRelative(token)) {
            return true;
        }
        return BELOW.contains(token.lower())
                && groups.stream().anyMatch(group -> group.head() > at && group.isFinite());
    }
}
