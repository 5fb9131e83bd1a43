package org.tidings.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// How a feed fares.
///
/// @param reason in words; null where there is nothing to say
/// @param interval between two polls, as reckoned from what the feed publishes; null: not yet
/// @param failureKind how the failure weighs; null while it does not fail
/// @param failure its class; null while it does not fail
/// @param lastMessage of the last poll that failed, also when later ones went well
/// @param failures polls in a row that failed
@Schema(name = "FeedHealth")
public record HealthView(
        HealthStatus status,
        @Nullable String reason,
        @Nullable Instant lastSuccess,
        Instant nextPoll,
        @Schema(type = SchemaType.STRING, examples = "PT12M") @Nullable Duration interval,
        FailureKind.@Nullable Weight failureKind,
        @Nullable FailureKind failure,
        @Nullable String lastMessage,
        int failures,
        Volume volume) {
    /// @param hours the last 24, or the last 168 of one feed; the last of them is not over yet
    @Schema(name = "FeedVolume")
    public record Volume(List<Hour> hours, VolumeFlag flag) {}

    /// @param collected articles that the feed gave first
    /// @param expected usual for this hour of the week
    @Schema(name = "FeedHour")
    public record Hour(Instant start, int collected, double expected) {}

    static HealthView of(HealthFacts facts, Verdict verdict, Volume volume) {
        boolean fails = facts.failures() > 0;
        FailureKind failure = facts.failure();
        return new HealthView(
                verdict.status(),
                verdict.reason(),
                facts.lastSuccess(),
                facts.nextPoll(),
                facts.interval(),
                fails && failure != null ? failure.weight() : null,
                fails ? failure : null,
                facts.message(),
                facts.failures(),
                volume);
    }
}
