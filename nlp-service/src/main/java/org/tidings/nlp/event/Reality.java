package org.tidings.nlp.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Predicate.Form;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether a verb tells of something as done or under way, not as possible, planned or denied.
final class Reality {
    private static final WordList NOUNS = new WordList(Reality.class, "nouns.txt");
    private static final Set<String> ASPECT = NOUNS.set("aspect");
    private static final Set<String> HEARSAY = NOUNS.set("hearsay");
    private static final Set<String> OPEN =
            Set.of("if", "unless", "whether", "lest", "until", "would", "should");

    private final Tokens tokens;
    private final Clauses clauses;

    Reality(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    boolean isReal(Predicate verb) {
        if (verb.negated() || verb.modal() || isNobody(verb)) {
            return false;
        }
        return switch (verb.form()) {
            case FINITE -> !isOpen(verb) && !isHabit(verb) && !isDenied(verb);
            case INFINITIVE, GERUND -> isBelowReal(verb);
            case PARTICIPLE -> false;
        };
    }

    private boolean isNobody(Predicate verb) {
        return verb.subject() != null
                && Set.of("no", "nobody", "nothing", "none", "neither")
                        .contains(tokens.get(verb.subject().first()).lower());
    }

    /// `if talks did not begin`
    private boolean isOpen(Predicate verb) {
        int from = tokens.starts().get(verb.sentence());
        for (int at = verb.start() - 1; at >= from && at > verb.start() - 3; at--) {
            if (OPEN.contains(tokens.get(at).lower())) {
                return true;
            }
            if (tokens.get(at).is("VERB")) {
                return false;
            }
        }
        return false;
    }

    /// A simple present tells what is done again and again.
    private boolean isHabit(Predicate verb) {
        Token head = tokens.get(verb.head());
        boolean present =
                head.lower().equals(Grammar.verbLemma(head))
                        || (head.lower().endsWith("s") && !head.lower().endsWith("ss"));
        return verb.first() == verb.head()
                && present
                && !head.lower().endsWith("ed")
                && !ALIKE.contains(head.lower());
    }

    private static final Set<String> ALIKE =
            Set.of("hit", "beat", "shut", "quit", "cut", "put", "set", "broke");

    /// What somebody denies is no deed told.
    private boolean isDenied(Predicate verb) {
        for (Predicate other : clauses.of(verb.sentence())) {
            String lemma = Grammar.verbLemma(tokens.get(other.head()));
            boolean denial = Set.of("deny", "refute", "dispute").contains(lemma);
            if (denial && other.head() < verb.first() && verb.head() < other.end()) {
                return true;
            }
        }
        return false;
    }

    /// `has begun delivering`, `is understood to have turned down`, `…, accusing her of …`.
    private boolean isBelowReal(Predicate verb) {
        Predicate above = above(verb);
        if (above == null || (!isReal(above) && !isHearsay(above))) {
            return false;
        }
        String lemma = Grammar.verbLemma(tokens.get(above.head()));
        boolean direct = above.head() + 1 >= verb.first();
        if (verb.form() == Form.GERUND) {
            boolean comma = verb.first() > 0 && tokens.get(verb.first() - 1).form().equals(",");
            return comma || (direct && ASPECT.contains(lemma));
        }
        boolean perfect = tokens.get(verb.first() + 1).lower().equals("have");
        return direct
                && ((ASPECT.contains(lemma) && !lemma.equals("stop") && !lemma.equals("go"))
                        || (perfect && HEARSAY.contains(lemma)));
    }

    private boolean isHearsay(Predicate above) {
        return above.isFinite()
                && !above.negated()
                && HEARSAY.contains(Grammar.verbLemma(tokens.get(above.head())));
    }

    /// The nearest finite verb to the left.
    @Nullable Predicate above(Predicate verb) {
        Predicate above = null;
        for (Predicate other : clauses.of(verb.sentence())) {
            if (other.isFinite() && other.head() < verb.first()) {
                above = other;
            }
        }
        return above;
    }
}
