package org.tidings.nlp.time;

import java.util.Set;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether a verb speaks of what has been or of what is to come.
final class Tense {
    private static final Set<String> AHEAD =
            Set.of(
                    "will", "shall", "would", "may", "might", "could", "can", "should", "must",
                    "'ll", "’ll", "wo", "to");
    private static final Set<String> PAST =
            Set.of(
                    "has", "have", "had", "was", "were", "been", "did", "having", "'d", "’ve",
                    "'ve");

    private static final Set<String> PLANNED =
            Set.of("expected", "due", "set", "scheduled", "planned");
    private static final Set<String> SAYING = Set.of("say", "tell", "write", "report");

    /// Verbs whose past looks like their present.
    private static final Set<String> ALIKE =
            Set.of(
                    "beat", "put", "hit", "cut", "set", "let", "quit", "split", "shut", "read",
                    "cost", "spread");

    private Tense() {}

    /// A verb that may be past or present is what the others of its sentence are.
    private static boolean isAmongPast(Tokens tokens, int verb) {
        Token alike = tokens.get(verb);
        return ALIKE.contains(alike.lower())
                && tokens.of(alike.sentence()).stream()
                        .anyMatch(token -> isVerb(token) && token.lower().endsWith("ed"));
    }

    static boolean isVerb(Token token) {
        return token.is("VERB") || token.is("AUX");
    }

    static boolean isAhead(Tokens tokens, int verb) {
        int sentence = tokens.get(verb).sentence();
        boolean past = false;
        for (int at = verb; at >= 0 && tokens.get(at).sentence() == sentence; at--) {
            Token token = tokens.get(at);
            if (at != verb && !isVerb(token) && !token.is("ADV") && !token.is("PART")) {
                break;
            }
            boolean main = at == verb && token.lemma().equals("have");
            if (PAST.contains(token.lower()) && !main) {
                past = true;
            } else if (AHEAD.contains(token.lower())) {
                return !past;
            }
        }
        Token main = tokens.get(verb);
        boolean base = main.lower().equals(main.lemma()) || main.lower().endsWith("s");
        return !past
                && (PLANNED.contains(main.lower()) || (base && !SAYING.contains(main.lemma())))
                && !isAmongPast(tokens, verb);
    }
}
