package org.tidings.ingest.extract;

import java.util.stream.Collectors;

/// Text as it is stored: lines without space around them and with single spaces inside, no empty
/// lines, nothing that is not a character.
public final class TextLines {
    private TextLines() {}

    /// The whole text, line by line.
    public static String normalised(String text) {
        return text.lines()
                .map(TextLines::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// One line: every run of white space becomes a space, also where it is a line break, a
    /// non-breaking space or one of the typographer's. Invisible marks (soft hyphen, zero-width
    /// space, byte order mark) and control characters go; half a surrogate pair becomes U+FFFD.
    public static String line(String text) {
        var line = new StringBuilder(text.length());
        boolean space = false;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
            }
        }
        return line.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || c == 0x00AD || c == 0x200B || c == 0xFEFF;
    }
}
