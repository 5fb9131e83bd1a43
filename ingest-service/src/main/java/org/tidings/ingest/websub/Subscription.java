package org.tidings.ingest.websub;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a hub was asked to tell us of.
///
/// @param token the unguessable end of the callback's address
/// @param secret shared with the hub, which signs with it
/// @param topic as the hub knows the feed
/// @param attempts in a row that came to nothing
/// @param leaseUntil null while it was never confirmed
record Subscription(
        UUID feed,
        URI feedUrl,
        String token,
        String secret,
        URI hub,
        URI topic,
        State state,
        int attempts,
        @Nullable Instant leaseUntil) {
    enum State {
        /// To be asked for.
        WANTED,
        /// Asked for; the hub has yet to ask back.
        ASKED,
        /// The hub tells us of news.
        ACTIVE,
        /// The hub does not want to.
        DENIED
    }
}
