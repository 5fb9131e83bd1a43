package org.tidings.ingest.revision;

import org.tidings.contracts.ArticleCollected;

/// A text as it is stored.
///
/// @param truncated the original was longer
record CutText(String text, boolean truncated) {
    /// Cuts behind the last whole character that fits.
    static CutText of(String text) {
        if (text.length() <= ArticleCollected.MAX_TEXT) {
            return new CutText(text, false);
        }
        int end = ArticleCollected.MAX_TEXT;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new CutText(text.substring(0, end), true);
    }
}
