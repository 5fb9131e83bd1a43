package org.tidings.ingest.extract;

/// The text of one text node.
///
/// @param holder the element that it stands in directly
/// @param chars its length without superfluous white space; a character of a script that writes
///     without spaces counts double, for it says as much as two letters
record Piece(String text, Part holder, boolean linked, int chars) {
    static Piece of(String text, Part holder, boolean linked) {
        return new Piece(text, holder, linked, weight(text));
    }

    static int weight(String text) {
        int weight = 0;
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = c <= ' ' || c == 0xA0;
            if (!blank) {
                weight += isDense(c) ? 2 : 1;
            } else if (!space) {
                weight++;
            }
            space = blank;
        }
        return weight;
    }

    /// Thai to Burmese, and East Asian scripts.
    private static boolean isDense(char c) {
        return (c >= 0x0E00 && c < 0x1100) || (c >= 0x2E80 && c < 0xFB00);
    }
}
