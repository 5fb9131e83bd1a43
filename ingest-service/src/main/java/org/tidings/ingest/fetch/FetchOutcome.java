package org.tidings.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of a fetch.
public sealed interface FetchOutcome {
    record Fetched(FetchedDocument document) implements FetchOutcome {}

    /// We have it already (304).
    record NotModified() implements FetchOutcome {}

    /// @param reason for the person who looks after the feed
    /// @param status the server's last answer; null when there was none
    /// @param retryAfter how long the server wants to be left alone; null when it does not say
    /// @param elsewhere redirects had led to another origin, which never gets our credentials
    record Failed(
            FailureKind kind,
            String reason,
            @Nullable Integer status,
            @Nullable Duration retryAfter,
            boolean elsewhere)
            implements FetchOutcome {
        public Failed(FailureKind kind, String reason) {
            this(kind, reason, null, null);
        }

        public Failed(
                FailureKind kind,
                String reason,
                @Nullable Integer status,
                @Nullable Duration retryAfter) {
            this(kind, reason, status, retryAfter, false);
        }

        Failed elsewhere(boolean led) {
            return new Failed(kind, reason, status, retryAfter, led);
        }

        /// It may go well the next time.
        public boolean retryable() {
            return kind.retryable();
        }
    }
}
