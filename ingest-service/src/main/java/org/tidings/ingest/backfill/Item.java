package org.tidings.ingest.backfill;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;

/// An item that is ours to work on until the lease ends.
///
/// @param depth sitemaps above it
/// @param modifiedAt as the sitemap says
/// @param attempt this one, from 1
/// @param captured the page as it once was; null where it is fetched
/// @param range of days that is asked for
/// @param person who asked
record Item(
        UUID backfill,
        int number,
        ItemRole role,
        String url,
        int depth,
        @Nullable Instant modifiedAt,
        int attempt,
        NewItem.@Nullable Captured captured,
        Visibility scope,
        DayRange range,
        String person) {
    record Key(UUID backfill, int number) {}

    Key key() {
        return new Key(backfill, number);
    }

    URI address() {
        return URI.create(url);
    }
}
