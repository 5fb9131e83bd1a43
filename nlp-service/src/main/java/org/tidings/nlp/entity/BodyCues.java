package org.tidings.nlp.entity;

import org.tidings.contracts.Span;
import org.tidings.nlp.token.Tokens;

/// What stands around a name and is said of bodies: `the role of NORTAC`, `Frontier Guard
/// officials`.
final class BodyCues {
    private final Tokens tokens;

    BodyCues(Tokens tokens) {
        this.tokens = tokens;
    }

    /// `a member of`
    boolean isBefore(Span name) {
        int of = tokens.firstFrom(name.start()) - 1;
        return of > 0
                && tokens.get(of).lower().equals("of")
                && NameWords.is("of a body", tokens.get(of - 1).lemma())
                && tokens.get(of).sentence() == tokens.get(of - 1).sentence();
    }

    boolean isBehind(Span name) {
        int behind = tokens.firstFrom(name.end());
        return behind < tokens.size()
                && behind > 0
                && NameWords.is("behind a body", tokens.get(behind).lemma())
                && tokens.get(behind).sentence() == tokens.get(behind - 1).sentence();
    }
}
