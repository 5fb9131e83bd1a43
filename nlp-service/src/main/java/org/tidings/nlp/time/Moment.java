package org.tidings.nlp.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Where an expression stands: what its days are counted from, and whether they lie ahead.
///
/// @param published null when it is not known
record Moment(Tokens tokens, @Nullable LocalDate published, Span span) {
    /// Whether the verb nearest to the expression speaks of what is to come.
    boolean ahead() {
        int at = tokens.firstFrom(span.start());
        if (at >= tokens.size()) {
            return false;
        }
        int sentence = tokens.get(at).sentence();
        for (int place = at - 1; place >= 0 && inside(place, sentence); place--) {
            Token token = tokens.get(place);
            if (Tense.isVerb(token)) {
                return Tense.isAhead(tokens, place);
            }
        }
        for (int place = at; place < tokens.size() && inside(place, sentence); place++) {
            if (Tense.isVerb(tokens.get(place))) {
                return Tense.isAhead(tokens, place);
            }
        }
        return false;
    }

    private boolean inside(int place, int sentence) {
        return tokens.get(place).sentence() == sentence;
    }
}
