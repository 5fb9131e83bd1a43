package org.tidings.query.language;

/// Makes typographic forms plain: curly and full-width quotes, full-width letters and signs,
/// spaces of every width. Each UTF-16 unit becomes exactly one, so positions stay what they were.
public final class Normalized {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

    private Normalized() {}

    public static String of(String query) {
        var plain = new StringBuilder(query.length());
        for (int i = 0; i < query.length(); i++) {
            plain.append(of(query.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char unit) {
        if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) {
            return (char) (unit - FULL_WIDTH_SHIFT);
        }
        return switch (unit) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019', '\u201B' -> '\'';
            case '\u2010', '\u2011', '\u2212' -> '-';
            default -> isSpace(unit) ? ' ' : unit;
        };
    }

    /// Also the spaces that Java does not count as white: no-break, narrow, figure, zero-width.
    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == '\u200B'
                || unit == '\uFEFF';
    }
}
