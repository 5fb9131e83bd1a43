package org.tidings.ingest.identity;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Provenance;

/// How an article first reached us.
///
/// @param outletId null for a text that came without one
/// @param feedId null for a text and for history
/// @param entryId the feed's id of it; null where the feed gives none, and for a text
/// @param url null for a text
/// @param person who gave the text or asked for history; null for a feed's article
public record FirstSight(
        Provenance.Channel channel,
        @Nullable UUID outletId,
        @Nullable UUID feedId,
        @Nullable String entryId,
        @Nullable URI url,
        @Nullable String person) {
    public static FirstSight inFeed(UUID outlet, UUID feed, @Nullable String entryId, URI url) {
        return new FirstSight(Provenance.Channel.FEED, outlet, feed, entryId, url, null);
    }

    /// @param person who asked for it
    public static FirstSight inBackfill(UUID outlet, URI url, String person) {
        return new FirstSight(Provenance.Channel.BACKFILL, outlet, null, null, url, person);
    }

    public static FirstSight asText(String person) {
        return new FirstSight(Provenance.Channel.TEXT, null, null, null, null, person);
    }
}
