package org.tidings.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletView;

/// A feed that is due and ours to poll until the lease ends.
///
/// @param interval set by a person; null: as the feed publishes
/// @param etag of the last copy whose entries were all dealt with
/// @param failures polls in a row that failed
/// @param authorization header value for a private feed that asks for one, and for its pages; for
///     the feed's own origin only
/// @param lastPolledAt null: never yet
/// @param lastEntries how many it listed when it was last read; null: never yet
/// @param pushedUntil a hub tells us of its news until then; null: none does
/// @param memory of the last poll
public record LeasedFeed(
        UUID id,
        Visibility scope,
        URI url,
        OutletView outlet,
        @Nullable Duration interval,
        @Nullable String etag,
        @Nullable String lastModified,
        int failures,
        @Nullable String authorization,
        @Nullable Instant lastPolledAt,
        @Nullable Integer lastEntries,
        @Nullable Instant pushedUntil,
        PollMemory memory) {}
