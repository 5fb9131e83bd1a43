package org.tidings.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The three clocks of an article, never confused.
///
/// @param published what the outlet says, and how we know it
/// @param fetchedAt when we got it
/// @param indexedAt when it became searchable; null until query-service has stored it
public record Clocks(PublicationTime published, Instant fetchedAt, @Nullable Instant indexedAt) {
    public Clocks {
        Present.check(published, "clocks.published");
        Present.check(fetchedAt, "clocks.fetchedAt");
    }
}
