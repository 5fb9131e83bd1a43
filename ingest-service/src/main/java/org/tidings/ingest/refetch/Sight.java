package org.tidings.ingest.refetch;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.PageAccess;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Origin;

/// What a look at an article's page found.
sealed interface Sight {
    record Unchanged() implements Sight {}

    record Page(FetchedDocument document) implements Sight {}

    /// The outlet does not have it at this address.
    ///
    /// @param onPurpose it says so (410), instead of not finding it
    record Missing(String reason, boolean onPurpose) implements Sight {}

    /// It is not given to us, which says nothing about whether the outlet has it.
    ///
    /// @param feed whose credentials it asks for
    record Locked(UUID feed, String reason) implements Sight {}

    /// Nothing can be said.
    record Failed(String reason) implements Sight {}

    /// @param address of the article
    /// @param access how it was asked for
    static Sight of(URI address, FetchOutcome outcome, PageAccess access) {
        Sight sight = of(address, outcome);
        return switch (access) {
            case PageAccess.Open _ -> sight;
            case PageAccess.Unsigned(UUID feed, String why) ->
                    locked(sight, outcome, true, feed, "; " + why);
            case PageAccess.Signed(UUID feed, _, boolean refused) ->
                    locked(
                            sight,
                            outcome,
                            refused || isElsewhere(address, outcome),
                            feed,
                            " to its feed's credentials");
        };
    }

    /// Some sites answer "not found", or lead to their front page, whom they do not know.
    ///
    /// @param unknown they did not know us
    private static Sight locked(
            Sight sight, FetchOutcome outcome, boolean unknown, UUID feed, String why) {
        boolean refused =
                outcome instanceof FetchOutcome.Failed failed
                        && failed.status() != null
                        && (failed.status() == 401 || failed.status() == 403);
        return switch (sight) {
            case Missing(String reason, _) when unknown -> new Locked(feed, reason + why);
            case Failed(String reason) when refused -> new Locked(feed, reason + why);
            case Unchanged _, Page _, Missing _, Locked _, Failed _ -> sight;
        };
    }

    private static boolean isElsewhere(URI address, FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched(FetchedDocument document) ->
                    !Origin.isOne(address, document.url());
            case FetchOutcome.Failed failed -> failed.elsewhere();
            case FetchOutcome.NotModified _ -> false;
        };
    }

    private static Sight of(URI address, FetchOutcome outcome) {
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
