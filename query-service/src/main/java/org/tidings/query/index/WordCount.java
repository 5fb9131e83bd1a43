package org.tidings.query.index;

/// How long a text is for a reader.
final class WordCount {
    private WordCount() {}

    /// Counts what stands between spaces and has a letter or a digit.
    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(sign)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
