package org.tidings.query.store;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Clocks;

/// An article as it stands: the content with the greatest (revision, generation).
///
/// @param enriched the message that won, with outlet and rights as they are now; without its
///     findings, unless it comes from [FindingsRepository] or [ChangeFeed#after]
/// @param indexedAt when it was stored, and so searchable
/// @param newestAt where it stands among the newest: `publishedAt` where that is known and not
///     later than `fetchedAt`, else `fetchedAt`; in microseconds
/// @param feeds that listed it, the first one included
/// @param outletVersion one more with each change of its outlet; 0 while there was none
public record StoredArticle(
        ArticleEnriched enriched,
        Instant indexedAt,
        Instant newestAt,
        Set<UUID> feeds,
        long outletVersion) {
    public StoredArticle {
        feeds = Set.copyOf(feeds);
    }

    public UUID id() {
        return enriched.articleId();
    }

    /// All clocks.
    public Clocks clocks() {
        var clocks = enriched.article().clocks();
        return new Clocks(clocks.published(), clocks.fetchedAt(), indexedAt, clocks.modified());
    }
}
