package org.tidings.ingest.refetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchedDocument;

/// What a look at an article's page found.
sealed interface Sight {
    record Unchanged() implements Sight {}

    record Page(FetchedDocument document) implements Sight {}

    /// The outlet does not have it at this address.
    ///
    /// @param onPurpose it says so (410), instead of not finding it
    record Missing(String reason, boolean onPurpose) implements Sight {}

    /// Nothing can be said.
    record Failed(String reason) implements Sight {}

    /// @param address of the article
    static Sight of(URI address, FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.NotModified() -> new Unchanged();
            case FetchOutcome.Fetched(FetchedDocument document) ->
                    isFrontPage(document.url()) && !isFrontPage(address)
                            ? new Missing("its address leads to the front page", false)
                            : new Page(document);
            case FetchOutcome.Failed failed -> failed(failed.reason(), failed.status());
        };
    }

    private static Sight failed(String reason, @Nullable Integer status) {
        return switch (status) {
            case null -> new Failed(reason);
            case 404, 451 -> new Missing(reason, false);
            case 410 -> new Missing(reason, true);
            default -> new Failed(reason);
        };
    }

    private static boolean isFrontPage(URI address) {
        String path = address.getPath();
        return (path == null || path.length() <= 1) && address.getQuery() == null;
    }
}
