package org.tidings.query.language;

import java.util.ArrayList;
import java.util.List;
import org.tidings.query.language.Query.Place;

/// Cuts a query into words and phrases, in one pass.
final class Lexer {
    private final String text;
    private int at;

    /// @param text normalised
    Lexer(String text) {
        this.text = text;
    }

    /// @param phrase whether it stood in quotes
    /// @param content without the quotes
    record Token(boolean phrase, String content, Place place) {
        /// Whether there is anything in it that can be searched.
        boolean searchable() {
            return content.codePoints().anyMatch(Token::searchable);
        }

        private static boolean searchable(int point) {
            return Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.OTHER_SYMBOL;
        }
    }

    /// @throws QueryRefused when a quote is not closed
    List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        while (skipSpace()) {
            tokens.add(text.charAt(at) == '"' ? phrase() : word());
        }
        return tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private Token phrase() {
        int start = at;
        int close = text.indexOf('"', start + 1);
        if (close < 0) {
            throw QueryRefused.quoteOpen(
                    new Place(start, text.length()), text.stripTrailing() + '"');
        }
        at = close + 1;
        return new Token(true, text.substring(start + 1, close), new Place(start, at));
    }

    private Token word() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '"') {
            at++;
        }
        return new Token(false, text.substring(start, at), new Place(start, at));
    }
}
