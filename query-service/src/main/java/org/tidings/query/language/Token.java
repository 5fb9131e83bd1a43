package org.tidings.query.language;

import java.util.regex.Pattern;
import org.tidings.query.language.Query.Place;

/// A piece of a query.
///
/// @param content the word; what stands between the quotes; the name of a FIELD; the NEAR as
///     written; the RANGE as written
/// @param distance of a PHRASE, what stands behind the `~`, which it includes; else empty
record Token(Kind kind, String content, String distance, Place place) {
    private static final Pattern DISTANCE = Pattern.compile("O?NEAR/\\S*");

    Token(Kind kind, String content, Place place) {
        this(kind, content, "", place);
    }

    enum Kind {
        WORD,
        PHRASE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /// NEAR, ONEAR, SENT or PARA.
        NEAR,
        FIELD,
        /// Only behind a FIELD.
        RANGE
    }

    /// A word, or the operator that is written so.
    static Kind kindOf(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            case "NEAR", "ONEAR", "SENT", "PARA" -> Kind.NEAR;
            default -> DISTANCE.matcher(word).matches() ? Kind.NEAR : Kind.WORD;
        };
    }

    /// Whether it asks for something by itself.
    boolean isClause() {
        return kind == Kind.WORD || kind == Kind.PHRASE || kind == Kind.RANGE;
    }

    /// Whether a node can begin with it.
    boolean isOpening() {
        return isClause() || kind == Kind.OPEN || kind == Kind.FIELD || kind == Kind.NOT;
    }

    /// Whether there is anything in it that can be searched.
    static boolean isSearchable(String content) {
        return content.codePoints().anyMatch(Token::isSearchable);
    }

    private static boolean isSearchable(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.OTHER_SYMBOL;
    }
}
