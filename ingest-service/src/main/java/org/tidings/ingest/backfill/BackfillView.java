package org.tidings.ingest.backfill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A backfill as its administrators see it.
///
/// @param description what it collects, in words
/// @param reason why it failed as a whole
/// @param failures the first of them; empty in a list of backfills
@Schema(name = "Backfill")
record BackfillView(
        UUID id,
        BackfillKind kind,
        @Schema(examples = "120 addresses") String description,
        BackfillState state,
        @Nullable String reason,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt,
        Progress progress,
        List<Item> failures) {
    /// @param total pages that are known so far
    /// @param complete false while a sitemap or an archive is being read, so that `total` may grow
    /// @param skipped known already, or not asked for
    /// @param ratePerMinute over the last minutes; null while nothing happens
    /// @param remainingSeconds at that rate; null while that cannot be told
    @Schema(name = "BackfillProgress")
    record Progress(
            long total,
            boolean complete,
            long done,
            long failed,
            long skipped,
            long waiting,
            @Nullable Double ratePerMinute,
            @Nullable Long remainingSeconds) {}

    /// @param number in the list, or of the record in the archive
    /// @param state WAITING, DONE, FAILED or SKIPPED
    /// @param reason why it failed, was skipped, or will be tried again
    @Schema(name = "BackfillItem")
    record Item(
            int number,
            String url,
            ItemState state,
            @Nullable String reason,
            @Nullable UUID articleId,
            int attempts,
            @Nullable Instant finishedAt) {}

    /// @param next the `after` of the following page; null on the last one
    @Schema(name = "BackfillItems")
    record Page(List<Item> items, @Nullable Integer next) {}
}
