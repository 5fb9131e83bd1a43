package org.tidings.ingest.change;

import java.util.Locale;

/// A word, a number or a mark of punctuation.
///
/// @param raw as it stands in the text, without soft hyphens
/// @param key as it is compared: apostrophes and hyphens of one style
/// @param startsSentence nothing but marks stands before it in its sentence
/// @param sentence counted through the text
record Token(
        String raw,
        String key,
        int start,
        int end,
        boolean isWord,
        boolean startsSentence,
        int sentence) {
    boolean isCapitalised() {
        return isWord && Character.isUpperCase(raw.codePointAt(0));
    }

    String lowerCase() {
        return key.toLowerCase(Locale.ROOT);
    }
}
