package org.tidings.ingest.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.outlet.OutletDraft;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// Makes of what a list says what a person would say who adds the feed.
final class ListedFeedReading {
    private ListedFeedReading() {}

    static OutletDraft outlet(ListedFeed listed) {
        String country = listed.country();
        return new OutletDraft(
                listed.outlet(),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                listed.language(),
                kind(listed.kind()),
                null,
                null);
    }

    /// Feeds often lie on a host of their own; what the list says about the site names the outlet.
    static @Nullable String domain(ListedFeed listed) {
        return WebAddress.tryParse(listed.site()).map(WebAddress::domain).orElse(null);
    }

    private static @Nullable Kind kind(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return Kind.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(
                    Problem.of(
                            422,
                            "outlet-kind-invalid",
                            "Not a kind of outlet",
                            "An outlet is a WIRE, PAPER, BROADCASTER, BLOG, STATE, GOVERNMENT or"
                                    + " UNKNOWN."));
        }
    }
}
