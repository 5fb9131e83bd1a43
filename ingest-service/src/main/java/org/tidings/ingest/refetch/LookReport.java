package org.tidings.ingest.refetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a look leaves behind.
///
/// @param dueAt the next look; null for none
/// @param reason why this one brought nothing; null when it did
/// @param withdraw the outlet has taken the article away
record LookReport(
        @Nullable Instant dueAt,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String reason,
        @Nullable Instant missingSince,
        int missingLooks,
        boolean withdraw) {
    /// The outlet has the article, or nothing is known to the contrary.
    static LookReport there(
            @Nullable Instant dueAt,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String reason) {
        return new LookReport(dueAt, etag, lastModified, reason, null, 0, false);
    }

    /// It failed: what was missing before is still not known to be there.
    static LookReport failed(@Nullable Instant dueAt, LeasedArticle article, String reason) {
        return new LookReport(
                dueAt,
                article.etag(),
                article.lastModified(),
                reason,
                article.missingSince(),
                article.missingLooks(),
                false);
    }
}
