package org.tidings.query.rights;

/// Cuts a text between words, and never inside a character.
public final class TextCut {
    /// How far a cut is moved to reach the edge of a word.
    private static final int REACH = 40;

    private TextCut() {}

    /// @return an end at or before the limit, behind a word when one ends near
    public static int before(String text, int limit) {
        if (limit >= text.length()) {
            return text.length();
        }
        for (int end = limit; end > 0 && end >= limit - REACH; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return betweenCharacters(text, limit);
    }

    /// @return a start at or after the limit, at the beginning of a word when one begins near
    public static int after(String text, int limit) {
        for (int start = limit; start > 0 && start < text.length(); start++) {
            if (start > limit + REACH) {
                return betweenCharacters(text, limit);
            }
            if (Character.isWhitespace(text.charAt(start - 1))) {
                return start;
            }
        }
        return Math.min(limit, text.length());
    }

    private static int betweenCharacters(String text, int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
