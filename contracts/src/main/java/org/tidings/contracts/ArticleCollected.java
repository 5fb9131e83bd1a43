package org.tidings.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One revision of an article as an outlet published it, extracted and identified by
/// ingest-service.
///
/// Key [#articleId()], at least once, in any order: the greatest revision wins.
///
/// @param revision from 1; a changed content is a new revision
/// @param outlet null for a text that came without one
/// @param title null when none was found
/// @param byline the author line as printed; null when none was found
/// @param text paragraphs parted by a line feed; at most [#MAX_TEXT] UTF-16 units
/// @param truncated the original was longer than that
public record ArticleCollected(
        UUID articleId,
        int revision,
        Visibility visibility,
        @Nullable Outlet outlet,
        @Nullable String title,
        @Nullable String byline,
        String text,
        boolean truncated,
        Clocks clocks,
        Rights rights,
        Provenance provenance) {
    public static final String TOPIC = "articles.collected";

    /// The most UTF-16 units that are stored of a text.
    public static final int MAX_TEXT = 1_000_000;

    /// @throws IllegalArgumentException when the message cannot be processed, ever
    public ArticleCollected {
        Present.check(articleId, "articleId");
        Present.check(visibility, "visibility");
        Present.check(text, "text");
        Present.check(clocks, "clocks");
        Present.check(rights, "rights");
        Present.check(provenance, "provenance");
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be at least 1, not " + revision);
        }
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text is longer than " + MAX_TEXT + " UTF-16 units");
        }
    }
}
