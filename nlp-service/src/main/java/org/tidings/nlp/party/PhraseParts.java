package org.tidings.nlp.party;

import java.util.List;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.token.Token;

/// How a name stands in a noun phrase: as its head, beside it, as an owner, behind a preposition.
final class PhraseParts {
    private static final Set<String> LINKS =
            Set.of(
                    "of", "for", "from", "at", "in", "with", "to", "on", "by", "who", "whose",
                    "which", "near", "behind");

    private PhraseParts() {}

    static int firstComma(List<Token> phrase) {
        return phrase.stream()
                .filter(token -> token.form().equals(","))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// `Paula and Edith Crane`.
    static boolean isPair(List<Token> phrase) {
        for (int at = 1; at + 1 < phrase.size(); at++) {
            boolean and = phrase.get(at).lower().equals("and");
            if (and && phrase.get(at - 1).is("PROPN") && phrase.get(at + 1).is("PROPN")) {
                return true;
            }
        }
        return false;
    }

    static boolean isOwner(List<Token> phrase, Entities.Named named) {
        return phrase.stream()
                .anyMatch(
                        token ->
                                token.start() >= named.span().end()
                                        && token.start() <= named.span().end() + 1
                                        && token.form().matches("['’]s?"));
    }

    static boolean isApposed(List<Token> phrase, Entities.Named named) {
        for (int at = 1; at < phrase.size(); at++) {
            if (phrase.get(at - 1).form().equals(",")) {
                int start = phrase.get(at).start();
                boolean article = phrase.get(at).is("DET") && at + 1 < phrase.size();
                if (named.span().start() == start
                        || (article && named.span().start() == phrase.get(at + 1).start())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a preposition stands before it, with no comma between.
    static boolean isLinked(List<Token> phrase, Span name) {
        boolean linked = false;
        for (Token token : phrase) {
            if (token.start() >= name.start()) {
                return linked;
            }
            if (token.form().equals(",")) {
                linked = false;
            } else if (LINKS.contains(token.lower())) {
                linked = true;
            }
        }
        return linked;
    }

    /// The end of the phrase before its first preposition or comma.
    static int coreEnd(List<Token> phrase) {
        int end = phrase.getFirst().end();
        for (Token token : phrase) {
            if (LINKS.contains(token.lower()) || token.form().equals(",")) {
                return end;
            }
            end = token.end();
        }
        return end;
    }
}
