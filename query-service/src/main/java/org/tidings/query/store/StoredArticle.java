package org.tidings.query.store;

import java.time.Instant;
import java.util.UUID;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Clocks;

/// An article as it stands: the content with the greatest (revision, generation).
///
/// @param enriched the message that won
/// @param indexedAt when it was stored, and so searchable
/// @param newestAt where it stands among the newest: `publishedAt` where that is known and not
///     later than `fetchedAt`, else `fetchedAt`; in microseconds
public record StoredArticle(ArticleEnriched enriched, Instant indexedAt, Instant newestAt) {
    public UUID id() {
        return enriched.articleId();
    }

    /// All clocks.
    public Clocks clocks() {
        var clocks = enriched.article().clocks();
        return new Clocks(clocks.published(), clocks.fetchedAt(), indexedAt, clocks.modified());
    }
}
