package org.tidings.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// What a poll leaves on its feed.
///
/// @param failure null when it did not fail
/// @param schedule when the feed is asked again
/// @param notice null: nothing new to say
/// @param memory for the next poll
/// @param validators for the next conditional request; null: keep those we have
/// @param reading what the feed held; null when it was not read
public record PollReport(
        PollState state,
        @Nullable Failure failure,
        Schedule schedule,
        @Nullable Notice notice,
        PollMemory memory,
        @Nullable Validators validators,
        @Nullable Reading reading) {
    /// @param reason for the person who looks after the feed
    public record Failure(FailureKind kind, String reason) {}

    /// @param pause how long to leave the feed alone
    /// @param interval between two polls while all is well
    public record Schedule(FeedActivity activity, Duration pause, Duration interval) {}

    public record Notice(FeedNotice kind, String detail) {}

    /// Both null: ask unconditionally the next time.
    public record Validators(@Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);
    }

    /// @param entries how many the feed listed
    /// @param skipped how many of them gave no article
    /// @param skipReason of one of those
    public record Reading(int entries, int skipped, @Nullable String skipReason) {}
}
