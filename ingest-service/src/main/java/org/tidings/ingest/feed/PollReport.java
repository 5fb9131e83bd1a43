package org.tidings.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a poll leaves on its feed.
///
/// @param reason why it failed; null otherwise
/// @param pause how long to leave the feed alone
/// @param validators for the next conditional request; null: keep those we have
/// @param reading what the feed held; null when it was not read
public record PollReport(
        PollState state,
        @Nullable String reason,
        Duration pause,
        @Nullable Validators validators,
        @Nullable Reading reading) {
    /// Both null: ask unconditionally the next time.
    public record Validators(@Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);
    }

    /// @param entries how many the feed listed
    /// @param skipped how many of them gave no article
    /// @param skipReason of one of those
    public record Reading(int entries, int skipped, @Nullable String skipReason) {}
}
