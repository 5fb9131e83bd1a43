package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.foreign.ForeignToken.Kind;

/// Cuts a query of another product into tokens.
final class ForeignLexer {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final Pattern DISTANCE = Pattern.compile("~(\\d{1,6})");

    private final String text;
    private final Dialect dialect;
    private final List<ForeignToken> tokens = new ArrayList<>();
    private int at;

    /// @param text with plain quotes and spaces
    ForeignLexer(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    List<ForeignToken> tokens() {
        while (skipSpace()) {
            char next = text.charAt(at);
            if (next == '"') {
                phrase();
            } else if (OPENING.indexOf(next) >= 0) {
                tokens.add(ForeignToken.of(Kind.OPEN, text.substring(at, at + 1), one()));
            } else if (CLOSING.indexOf(next) >= 0) {
                int start = at;
                String sign = text.substring(at, at + 1);
                one();
                int distance = distance();
                tokens.add(
                        new ForeignToken(Kind.CLOSE, sign, distance, null, new Place(start, at)));
            } else if (next == '-' && at + 1 < text.length() && text.charAt(at + 1) != ' ') {
                tokens.add(ForeignToken.of(Kind.NOT, "-", one()));
            } else if (!field()) {
                word();
            }
        }
        return tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    private Place one() {
        return new Place(at, ++at);
    }

    private void phrase() {
        int start = at;
        int close = text.indexOf('"', at + 1);
        int end = close < 0 ? text.length() : close;
        at = Math.min(text.length(), end + 1);
        int distance = distance();
        String content = text.substring(start + 1, end);
        tokens.add(new ForeignToken(Kind.PHRASE, content, distance, null, new Place(start, at)));
    }

    /// -1 where none is given.
    private int distance() {
        var matcher = DISTANCE.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return -1;
        }
        at = matcher.end();
        return Integer.parseInt(matcher.group(1));
    }

    private boolean field() {
        var matcher = dialect.fieldStart().matcher(text).region(at, text.length());
        if (!matcher.lookingAt() || text.startsWith("//", matcher.end())) {
            return false;
        }
        var place = new Place(at, matcher.end());
        tokens.add(ForeignToken.of(Kind.FIELD, matcher.group(), place));
        at = matcher.end();
        return true;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        var place = new Place(start, at);
        tokens.add(
                dialect.operator(word, place)
                        .orElseGet(() -> ForeignToken.of(Kind.WORD, word, place)));
    }

    private static boolean isEnd(char unit) {
        return unit == ' ' || unit == '"' || (OPENING + CLOSING).indexOf(unit) >= 0;
    }
}
