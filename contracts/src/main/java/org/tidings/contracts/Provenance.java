package org.tidings.contracts;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an article reached us.
///
/// @param channel FEED: polled; TEXT: given by a person through the API; BACKFILL: fetched by its
///     address, or read from an archive, at an administrator's request
/// @param feedId the feed; null for TEXT and BACKFILL
/// @param entryId the feed's own id of the entry; null for TEXT and where the feed gives none
/// @param url the page as first seen; null for TEXT
/// @param canonicalUrl what the page calls its own address, a hint at the origin when it lies on
///     another domain, never identity; null when it says nothing
/// @param person who gave the text (Keycloak's user id); null for FEED
public record Provenance(
        Channel channel,
        @Nullable UUID feedId,
        @Nullable String entryId,
        @Nullable URI url,
        @Nullable URI canonicalUrl,
        @Nullable String person) {
    public Provenance {
        Present.check(channel, "provenance.channel");
    }

    public enum Channel {
        FEED,
        TEXT,
        BACKFILL
    }
}
