package org.tidings.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// What is known of how a feed fares.
///
/// @param activity POLLING, RESTING, GONE or PAUSED, as the poller has it
/// @param failures polls in a row that failed
/// @param failure of the last one that failed; null: none ever did
/// @param interval between two polls; null: not reckoned yet
/// @param entries that it listed when it was last read; null: never read
/// @param skipped of these, how many gave no article
/// @param change of format or language, in words; null: none lately
record HealthFacts(
        UUID feed,
        String activity,
        @Nullable Instant lastPolled,
        @Nullable Instant lastSuccess,
        Instant nextPoll,
        @Nullable Duration interval,
        int failures,
        @Nullable FailureKind failure,
        @Nullable String message,
        @Nullable Integer entries,
        @Nullable Integer skipped,
        @Nullable String skipReason,
        @Nullable String change) {}
