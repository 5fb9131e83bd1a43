package org.tidings.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.health.HealthView;
import org.tidings.ingest.outlet.OutletView;

/// A feed as its readers see it.
///
/// @param title null when nobody gave one
/// @param shared everyone's, not one organisation's own
/// @param interval between two polls; null: as configured
/// @param paused null while it is polled
/// @param credentials null when it is asked for without
/// @param health how it fares; null in the answer to a change
@Schema(name = "Feed")
public record FeedView(
        UUID id,
        @Schema(examples = "https://harbour-courier.example/news.rss") String url,
        @Nullable String title,
        OutletView outlet,
        boolean shared,
        @Schema(type = SchemaType.STRING, examples = "PT15M") @Nullable Duration interval,
        @Nullable Paused paused,
        @Nullable Credentials credentials,
        State state,
        @Nullable HealthView health) {
    FeedView with(@Nullable HealthView found) {
        return new FeedView(
                id, url, title, outlet, shared, interval, paused, credentials, state, found);
    }

    /// @param by the person; null when the service did it, because the feed is gone
    @Schema(name = "FeedPaused")
    public record Paused(Instant at, @Nullable String by) {}

    /// All that is ever said of them.
    @Schema(name = "FeedCredentials")
    public record Credentials(CredentialsDraft.Kind kind, Instant since) {}

    /// @param lastPolledAt null: never yet
    /// @param reason why the last poll failed
    /// @param failures polls in a row that failed
    /// @param entries in the feed when it was last read
    /// @param skipped how many of these gave no article
    /// @param skipReason of one of those
    /// @param polling how it fares over time, and what follows from that
    @Schema(name = "FeedState")
    public record State(
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
