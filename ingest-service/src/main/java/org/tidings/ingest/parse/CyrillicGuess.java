package org.tidings.ingest.parse;

import java.nio.charset.Charset;

/// Finds Cyrillic text that says it is Western, or says nothing.
///
/// In Western text letters beyond ASCII stand alone between others; where most of them come in
/// runs, they are words of another script. In KOI8-R the small letters stand where windows-1251
/// has the capitals, so the greater half tells which it is.
final class CyrillicGuess {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset KOI8_R = Charset.forName("KOI8-R");
    private static final int ENOUGH = 40;

    private CyrillicGuess() {}

    /// @param text as the charset reads it
    static boolean isLikely(String text, Charset charset) {
        if (!charset.equals(Windows1252.CHARSET)) {
            return false;
        }
        int letters = 0;
        int inRuns = 0;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= 0xC0 && c <= 0xFF) {
                run++;
                continue;
            }
            letters += run;
            inRuns += run >= 3 ? run : 0;
            run = 0;
        }
        return letters >= ENOUGH && inRuns * 10 > letters * 8;
    }

    static String decode(byte[] body) {
        int low = 0;
        int high = 0;
        for (byte b : body) {
            int number = b & 0xFF;
            if (number >= 0xE0) {
                high++;
            } else if (number >= 0xC0) {
                low++;
            }
        }
        return new String(body, high >= low ? WINDOWS_1251 : KOI8_R);
    }
}
