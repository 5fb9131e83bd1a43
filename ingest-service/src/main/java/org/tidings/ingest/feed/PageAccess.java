package org.tidings.ingest.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a page is asked for.
public sealed interface PageAccess {
    /// Like any reader: no feed with credentials names the page.
    record Open() implements PageAccess {}

    /// With a private feed's credentials, whose origin is the page's.
    ///
    /// @param authorization value of the header
    /// @param refused the feed itself was not given to them the last time
    record Signed(UUID feed, String authorization, boolean refused) implements PageAccess {
        /// Without what must not stand in a log.
        @Override
        public String toString() {
            return "Signed[feed=" + feed + "]";
        }
    }

    /// Without the credentials that it may need.
    ///
    /// @param reason why they are not sent
    record Unsigned(UUID feed, String reason) implements PageAccess {}

    /// Null when nothing is to be sent.
    default @Nullable String authorization() {
        return switch (this) {
            case Signed(_, String authorization, _) -> authorization;
            case Open _, Unsigned _ -> null;
        };
    }
}
