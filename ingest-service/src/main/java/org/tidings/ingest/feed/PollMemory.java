package org.tidings.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one poll leaves to the next.
///
/// @param entriesPerDay how much the feed publishes; null while nothing is known
/// @param unmodified answers of 304 since the feed was last read
/// @param verifiedAt when it was last read
/// @param digest of what was read then
/// @param untrustedAt when its validators were found to lie; null: not found
/// @param hint how long the feed says that a copy keeps
/// @param quiet when the feed wants nobody
public record PollMemory(
        @Nullable Double entriesPerDay,
        int unmodified,
        @Nullable Instant verifiedAt,
        @Nullable String digest,
        @Nullable Instant untrustedAt,
        @Nullable Duration hint,
        QuietTimes quiet) {
    public static final PollMemory NONE =
            new PollMemory(null, 0, null, null, null, null, QuietTimes.NONE);
}
