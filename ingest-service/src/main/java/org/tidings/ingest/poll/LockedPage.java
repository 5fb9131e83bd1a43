package org.tidings.ingest.poll;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.fetch.Origin;

/// Pages of private feeds that are not given to us. Some sites answer "not found" to whoever they
/// do not know; to be believed, that must be the answer to a request with the credentials.
final class LockedPage {
    private LockedPage() {}

    /// Why we do not have it; null when the failure is of another kind.
    static @Nullable String reason(LeasedFeed feed, URI link, Failed failed) {
        Integer status = failed.status();
        if (feed.scope().equals(Visibility.PUBLIC) || status == null) {
            return null;
        }
        boolean signed =
                feed.authorization() != null
                        && Origin.isOne(feed.url(), link)
                        && !failed.elsewhere();
        boolean refused = status == 401 || status == 403;
        boolean hidden = status == 404 && feed.authorization() != null && !signed;
        if (!refused && !hidden) {
            return null;
        }
        return failed.reason() + cause(feed, signed);
    }

    private static String cause(LeasedFeed feed, boolean signed) {
        if (signed) {
            return " to the feed's credentials";
        }
        return feed.authorization() == null
                ? "; the feed has no credentials that could be sent"
                : "; it lies elsewhere than the feed, whose credentials must not leave its site";
    }
}
