package org.tidings.contracts;

import org.jspecify.annotations.Nullable;

/// What may be shown of an outlet's articles. Binds every way out: API, export, digest, feed
/// and alert.
///
/// @param use how much may be shown
/// @param excerptCharacters the most UTF-16 units shown per article over all views together; given
///     exactly for EXCERPT
/// @param retentionDays days after fetching at which the article is erased; null: kept
public record Rights(
        Use use, @Nullable Integer excerptCharacters, @Nullable Integer retentionDays) {
    public Rights {
        Present.check(use, "rights.use");
        if ((use == Use.EXCERPT) != (excerptCharacters != null)) {
            throw new IllegalArgumentException(
                    "rights.excerptCharacters must be given exactly for EXCERPT");
        }
        if (excerptCharacters != null && excerptCharacters < 1) {
            throw new IllegalArgumentException("rights.excerptCharacters must be at least 1");
        }
        if (retentionDays != null && retentionDays < 1) {
            throw new IllegalArgumentException("rights.retentionDays must be at least 1");
        }
    }

    public enum Use {
        FULL_TEXT,
        EXCERPT,
        /// Title, outlet, time and link; the words are counted, never shown.
        METADATA_ONLY
    }
}
