package org.tidings.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Token.Kind;

/// Cuts a query into tokens, in one pass. What has no letter and no digit is left out.
final class Lexer {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z.-]*:");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private int at;

    /// @param text normalised
    Lexer(String text) {
        this.text = text;
    }

    /// @param hints on what was left out
    record Tokens(List<Token> tokens, List<Hint> hints) {}

    /// @throws Refused when a quote is not closed
    Tokens tokens() {
        while (skipSpace()) {
            switch (text.charAt(at)) {
                case '"' -> phrase();
                case '(' -> single(Kind.OPEN);
                case ')' -> single(Kind.CLOSE);
                case '-' -> minus();
                default -> word();
            }
        }
        return new Tokens(tokens, hints);
    }

    private boolean skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private void single(Kind kind) {
        tokens.add(new Token(kind, text.substring(at, at + 1), new Place(at, ++at)));
    }

    /// Excludes what follows directly. Several, or one by itself, are only signs.
    private void minus() {
        int start = at;
        while (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        boolean touches = at < text.length() && " )".indexOf(text.charAt(at)) < 0;
        if (at - start == 1 && touches) {
            tokens.add(new Token(Kind.NOT, "-", new Place(start, at)));
        } else {
            leaveOut(new Place(start, at));
        }
    }

    private void phrase() {
        int start = at;
        int close = text.indexOf('"', start + 1);
        if (close < 0) {
            throw new Refused(
                    Reason.QUOTE_OPEN,
                    "The phrase that begins at position " + start + " has no closing quote.",
                    new Place(start, text.length()),
                    "a closing quote \"",
                    text.stripTrailing() + '"');
        }
        at = close + 1;
        int distance = at;
        if (at < text.length() && text.charAt(at) == '~') {
            at = endOfWord();
        }
        var token =
                new Token(
                        Kind.PHRASE,
                        text.substring(start + 1, close),
                        text.substring(distance, at),
                        new Place(start, at));
        if (Token.isSearchable(token.content()) || isValue()) {
            tokens.add(token);
        } else {
            leaveOut(token.place());
        }
    }

    private void word() {
        int start = at;
        if (fieldName()) {
            tokens.add(new Token(Kind.FIELD, text.substring(start, at - 1), new Place(start, at)));
            value();
            return;
        }
        at = endOfWord();
        String word = text.substring(start, at);
        if (word.equals("=") && at < text.length() && text.charAt(at) == '"') {
            tokens.add(new Token(Kind.WORD, word, new Place(start, at)));
        } else if (Token.isSearchable(word)) {
            tokens.add(new Token(Token.kindOf(word), word, new Place(start, at)));
        } else if (word.indexOf('*') >= 0) {
            tokens.add(new Token(Kind.WORD, word, new Place(start, at)));
        } else {
            leaveOut(new Place(start, at));
        }
    }

    /// A name in lower case with a colon behind it begins a field; one in another case only where
    /// there is such a field, so that `Update: …` stays a word.
    private boolean fieldName() {
        var matcher = NAME.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String name = text.substring(at, matcher.end() - 1);
        if (!FieldNames.looksLikeOne(name)) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    /// What stands directly behind the colon is no operator, whatever it looks like.
    private void value() {
        if (at == text.length() || " ()\"".indexOf(text.charAt(at)) >= 0) {
            return;
        }
        int start = at;
        char first = text.charAt(at);
        if (first == '[') {
            int close = text.indexOf(']', at);
            at = close < 0 ? endOfWord() : close + 1;
        } else if (first == '<' || first == '>') {
            at++;
            at += at < text.length() && text.charAt(at) == '=' ? 1 : 0;
            skipSpace();
            at = endOfWord();
        } else {
            at = endOfWord();
            tokens.add(new Token(Kind.WORD, text.substring(start, at), new Place(start, at)));
            return;
        }
        tokens.add(new Token(Kind.RANGE, text.substring(start, at), new Place(start, at)));
    }

    private boolean isValue() {
        return !tokens.isEmpty() && tokens.getLast().kind() == Kind.FIELD;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && " ()\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void leaveOut(Place place) {
        hints.add(
                Hint.at(place, "There is no letter or digit here: it was left out of the search."));
    }
}
