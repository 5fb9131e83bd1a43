package org.tidings.nlp.tension;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quantity;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.statement.Statement;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether two statements can both be true, as far as words tell.
final class Conflicts {
    private static final WordList LIST = Content.list();
    private static final Set<String> FINAL = LIST.set("final");
    private static final Set<String> NEAR = LIST.set("near");
    private static final List<String> OPPOSITES =
            List.of("empty", "clean", "safe", "alive", "guilty", "peaceful", "open", "success");

    private final Tokens tokens;
    private final List<Quantity> quantities;

    Conflicts(Tokens tokens, List<Quantity> quantities) {
        this.tokens = tokens;
        this.quantities = quantities;
    }

    /// @param reason in words for the reader
    record Found(String reason, String rule) {}

    @Nullable Found between(Statement first, Statement second) {
        int distance = second.verb().sentence() - first.verb().sentence();
        if (distance > 15) {
            return null;
        }
        Content one = Content.of(tokens, first.span());
        Content other = Content.of(tokens, second.span());
        Found done = finality(first, second, one, other);
        if (done != null || !first.isAgainst(second)) {
            return done;
        }
        if (distance <= 3) {
            Found counts = new Counts(tokens, quantities).conflict(first, second, one, other);
            if (counts != null) {
                return counts;
            }
        }
        if (distance <= 8) {
            boolean quantified = (one.none() && other.all()) || (one.all() && other.none());
            if (quantified && (one.shared(other) > 0 || near(first, second))) {
                return new Found("all against none", "all-none");
            }
        }
        if (distance <= 2) {
            Found denied = denied(first, second, one, other);
            return denied != null ? denied : opposite(first, second, one, other);
        }
        return null;
    }

    /// The sentences around the two share a word of content.
    private boolean near(Statement first, Statement second) {
        boolean close = second.verb().sentence() - first.verb().sentence() <= 1;
        return close && around(first).shared(around(second)) > 0;
    }

    private Content around(Statement statement) {
        var sentence = tokens.of(statement.verb().sentence());
        return Content.of(tokens, new Span(sentence.getFirst().start(), sentence.getLast().end()));
    }

    /// `no offer had been made` against an offer that was.
    private @Nullable Found denied(Statement first, Statement second, Content one, Content other) {
        boolean firstDenies = one.none() && !other.none() && !second.verb().negated();
        boolean secondDenies = other.none() && !one.none() && !first.verb().negated();
        if (!firstDenies && !secondDenies) {
            return null;
        }
        Statement denying = firstDenies ? first : second;
        Content told = firstDenies ? other : one;
        Statement telling = firstDenies ? second : first;
        boolean such =
                tokens.within(denying.span()).stream()
                        .anyMatch(token -> token.lower().equals("such"));
        boolean no =
                tokens.within(denying.span()).stream()
                        .anyMatch(token -> token.lower().equals("no"));
        boolean enough = such || one.shared(other) > 1;
        return told.words().stream()
                        .filter(
                                word ->
                                        enough
                                                || (no && isVerb(denying, word))
                                                || (no && isVerb(telling, word)))
                        .anyMatch(word -> isCore(denying, word))
                ? new Found("said to be so against said not to be", "yes-no")
                : null;
    }

    /// Whether a word is the verb of a clause, or the noun that its `no` stands at.
    private boolean isCore(Statement denying, String word) {
        Predicate verb = denying.verb();
        if (Content.canonical(tokens.get(verb.head())).equals(word)) {
            return true;
        }
        for (Token token : tokens.within(denying.span())) {
            int at = tokens.firstFrom(token.start());
            boolean behindNo = (at > 0 && isNo(at - 1)) || (at > 1 && isNo(at - 2));
            if (behindNo && Content.canonical(token).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Statement statement, String word) {
        return Content.canonical(tokens.get(statement.verb().head())).equals(word);
    }

    private boolean isNo(int at) {
        return tokens.get(at).lower().equals("no");
    }

    private @Nullable Found opposite(
            Statement first, Statement second, Content one, Content other) {
        for (String word : OPPOSITES) {
            Set<String> against = LIST.set(word);
            boolean forth =
                    one.words().contains(word)
                            && other.words().stream().anyMatch(against::contains);
            boolean back =
                    other.words().contains(word)
                            && one.words().stream().anyMatch(against::contains);
            if ((forth || back) && around(first).shared(around(second)) > 0) {
                return new Found(word + " against its opposite", "opposite");
            }
        }
        return null;
    }

    /// `may be close to finalizing` against `was said to have been finalized`.
    private @Nullable Found finality(
            Statement first, Statement second, Content one, Content other) {
        boolean shared =
                one.words().stream()
                        .anyMatch(word -> FINAL.contains(word) && other.words().contains(word));
        if (!shared || one.shared(other) < 2) {
            return null;
        }
        boolean forth = isNear(first) && isDone(second);
        boolean back = isNear(second) && isDone(first);
        return forth || back
                ? new Found("not yet final against already final", "not-yet-already")
                : null;
    }

    private boolean isNear(Statement statement) {
        return statement.verb().modal()
                && tokens.within(statement.span()).stream().anyMatch(Conflicts::isOpen);
    }

    private static boolean isOpen(Token token) {
        return NEAR.contains(token.lower()) && !token.is("PROPN");
    }

    private boolean isDone(Statement statement) {
        var words = tokens.within(statement.span());
        boolean perfect =
                words.stream()
                        .anyMatch(
                                token ->
                                        Set.of("been", "had", "has", "have", "was", "were")
                                                .contains(token.lower()));
        return perfect
                && !statement.verb().modal()
                && !statement.verb().negated()
                && words.stream().noneMatch(Conflicts::isOpen);
    }
}
