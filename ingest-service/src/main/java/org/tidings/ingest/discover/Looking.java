package org.tidings.ingest.discover;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;

/// Fetches documents for one person who waits: through the same guard and limits as a poll, for so
/// long, and nothing is kept.
final class Looking {
    private final Fetcher fetcher;
    private final Instant end;

    Looking(Fetcher fetcher, Duration time) {
        this.fetcher = fetcher;
        this.end = Instant.now().plus(time);
    }

    boolean isOver() {
        return Instant.now().isAfter(end);
    }

    /// What came of a look.
    sealed interface Look {
        record Seen(FetchedDocument document) implements Look {}

        /// @param reason for the person
        record Nothing(String reason) implements Look {}
    }

    Look feed(URI url) {
        return feed(url, null);
    }

    /// @param authorization value of the header, for the feed's own host only; null for none
    Look feed(URI url, @Nullable String authorization) {
        return at(FetchRequest.feed(url, null, null).withAuthorization(authorization));
    }

    Look page(URI url) {
        return at(FetchRequest.page(url, null, null));
    }

    /// @param home the feed's address
    /// @param authorization for the feed's own origin; null for none
    Look page(URI url, URI home, @Nullable String authorization) {
        return at(FetchRequest.page(url, null, null).withAuthorizationOf(home, authorization));
    }

    Look at(FetchRequest request) {
        if (isOver()) {
            return new Look.Nothing("not looked at: the site took too long to answer");
        }
        return switch (fetcher.fetch(request)) {
            case FetchOutcome.Fetched fetched -> new Look.Seen(fetched.document());
            case FetchOutcome.NotModified _ ->
                    new Look.Nothing(
                            "the server says that nothing changed, though nothing is known");
            case FetchOutcome.Failed failed -> new Look.Nothing(failed.reason());
        };
    }

    static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0 ? null : contentType.substring(at + 8).replaceAll("[\"';].*|\\s", "");
    }
}
