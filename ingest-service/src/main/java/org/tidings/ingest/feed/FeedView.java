package org.tidings.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.OutletView;

/// A feed as its readers see it.
///
/// @param shared everyone's, not one organisation's own
/// @param interval between two polls; null: as configured
@Schema(name = "Feed")
record FeedView(
        UUID id,
        @Schema(examples = "https://harbour-courier.example/news.rss") String url,
        OutletView outlet,
        boolean shared,
        @Schema(type = SchemaType.STRING, examples = "PT15M") @Nullable Duration interval,
        State state) {
    /// @param lastPolledAt null: never yet
    /// @param reason why the last poll failed
    /// @param failures polls in a row that failed
    /// @param entries in the feed when it was last read
    /// @param skipped how many of these gave no article
    /// @param skipReason of one of those
    /// @param polling how it fares over time, and what follows from that
    @Schema(name = "FeedState")
    record State(
            @Nullable Instant lastPolledAt,
            @Nullable PollState outcome,
            @Nullable String reason,
            int failures,
            @Nullable Integer entries,
            @Nullable Integer skipped,
            @Nullable String skipReason,
            Instant nextPollAt,
            PollingView polling) {}
}
