package org.tidings.query.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Token.Kind;

/// Where a reader is among the tokens of a query.
final class Cursor {
    private final String text;
    private final List<Token> tokens;
    private int next;

    Cursor(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// Null behind the last.
    @Nullable Token peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    boolean sees(Kind kind) {
        var token = peek();
        return token != null && token.kind() == kind;
    }

    /// Whether a node begins here.
    boolean seesOperand() {
        var token = peek();
        return token != null && token.isOpening() && token.kind() != Kind.NOT;
    }

    Token take() {
        return tokens.get(next++);
    }

    /// The value that begins here, with its brackets.
    Place valuePlace() {
        int depth = 0;
        for (int i = next; i < tokens.size(); i++) {
            var token = tokens.get(i);
            depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
            if (depth <= 0) {
                return tokens.get(next).place().to(token.place());
            }
        }
        return new Place(tokens.get(next).place().start(), text.length());
    }

    Refused operandMissing(Token operator) {
        return new Refused(
                Reason.OPERAND_MISSING,
                "The operator " + operator.content() + " needs something on each side to join.",
                operator.place(),
                "a word, a \"phrase\" or a bracket",
                Edit.remove(text, operator.place()));
    }
}
