package org.tidings.ingest.parse;

import java.nio.charset.Charset;

/// The charset that most text declared as Latin-1 really is, with its five holes filled by the
/// control characters of the same number, as browsers do.
final class Windows1252 {
    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final char[] HIGH = high();

    private Windows1252() {}

    private static char[] high() {
        char[] high = new char[0x20];
        for (int i = 0; i < high.length; i++) {
            char c = new String(new byte[] {(byte) (0x80 + i)}, CHARSET).charAt(0);
            high[i] = c == '\uFFFD' ? (char) (0x80 + i) : c;
        }
        return high;
    }

    /// @param number 0 to 255
    static char of(int number) {
        return number >= 0x80 && number < 0xA0 ? HIGH[number - 0x80] : (char) number;
    }

    static String of(byte[] body) {
        char[] text = new char[body.length];
        for (int i = 0; i < body.length; i++) {
            text[i] = of(body[i] & 0xFF);
        }
        return new String(text);
    }

    /// The control characters U+0080 to U+009F are hardly ever meant: they are bytes of
    /// windows-1252 that were taken for Latin-1.
    static String repaired(String text) {
        int first = 0;
        while (first < text.length() && !isControl(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var repaired = new StringBuilder(text);
        for (int i = first; i < repaired.length(); i++) {
            if (isControl(repaired.charAt(i))) {
                repaired.setCharAt(i, of(repaired.charAt(i)));
            }
        }
        return repaired.toString();
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c < 0xA0;
    }
}
