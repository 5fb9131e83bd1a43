package org.tidings.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Answers that are no document, and when they want us back (RFC 9110, 10.2.3).
final class RetryAfter {
    private RetryAfter() {}

    static FetchOutcome.Failed failed(Response response) {
        int status = response.code();
        FailureKind kind = FailureKind.ofStatus(status);
        Duration wait = kind.weight() == FailureKind.Weight.TEMPORARY ? of(response) : null;
        return new FetchOutcome.Failed(
                wait == null ? kind : FailureKind.RATE_LIMITED,
                "the server answered "
                        + status
                        + (wait == null ? "" : ", to be asked again in " + wait.toSeconds() + " s"),
                status,
                wait);
    }

    /// Seconds or a date; null when there is neither, or one that has passed.
    private static @Nullable Duration of(Response response) {
        String written = response.header("Retry-After");
        if (written == null) {
            return null;
        }
        if (written.strip().matches("[0-9]{1,9}")) {
            return positive(Duration.ofSeconds(Long.parseLong(written.strip())));
        }
        var date = response.headers().getDate("Retry-After");
        return date == null ? null : positive(Duration.between(Instant.now(), date.toInstant()));
    }

    private static @Nullable Duration positive(Duration wait) {
        return wait.isPositive() ? wait : null;
    }
}
