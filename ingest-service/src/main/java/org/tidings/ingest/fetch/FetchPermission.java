package org.tidings.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Whether a host wants us to fetch an address. Asked before each request, redirects included.
public interface FetchPermission {
    Answer ask(WebAddress address);

    /// The host's answer.
    sealed interface Answer {
        /// @param pause that the host wants between two requests; null when it does not say
        record Granted(@Nullable Duration pause) implements Answer {}

        record Denied(FailureKind kind, String reason) implements Answer {}
    }
}
