package org.tidings.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The three clocks of an article, never confused, and when its outlet changed it.
///
/// @param published what the outlet says, and how we know it
/// @param fetchedAt when we got it
/// @param indexedAt when it became searchable; null until query-service has stored it
/// @param modified when the outlet says that it last changed the article, and how we know it
public record Clocks(
        PublicationTime published,
        Instant fetchedAt,
        @Nullable Instant indexedAt,
        PublicationTime modified) {
    public Clocks {
        Present.check(published, "clocks.published");
        modified = modified == null ? PublicationTime.UNKNOWN : modified;
        Present.check(fetchedAt, "clocks.fetchedAt");
    }
}
