package org.tidings.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of a fetch.
public sealed interface FetchOutcome {
    /// However often a feed failed, it is asked once a day.
    Duration LONGEST_REST = Duration.ofDays(1);

    record Fetched(FetchedDocument document) implements FetchOutcome {}

    /// We have it already (304).
    record NotModified() implements FetchOutcome {}

    /// @param reason for the person who looks after the feed
    /// @param retryable it may go well the next time
    /// @param status the server's last answer; null when there was none
    record Failed(String reason, boolean retryable, @Nullable Integer status)
            implements FetchOutcome {
        public Failed(String reason, boolean retryable) {
            this(reason, retryable, null);
        }
    }

    /// How long to leave the feed alone.
    ///
    /// @param failures in a row, this one included
    default Duration pause(Duration interval, int failures) {
        return switch (this) {
            case Fetched _, NotModified _ -> interval;
            case Failed(_, boolean retryable, _) when retryable ->
                    shorter(interval.multipliedBy(1L << Math.clamp(failures - 1L, 0, 6)));
            case Failed _ -> LONGEST_REST;
        };
    }

    private static Duration shorter(Duration pause) {
        return pause.compareTo(LONGEST_REST) < 0 ? pause : LONGEST_REST;
    }
}
