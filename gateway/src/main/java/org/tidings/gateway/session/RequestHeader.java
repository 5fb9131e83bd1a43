package org.tidings.gateway.session;

import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;

/// Shows that a change is meant. Another site can make a browser send its cookie, but not this
/// header.
public final class RequestHeader {
    public static final String NAME = "X-Tidings-Request";

    private RequestHeader() {}

    /// @param value as it came; null when it did not
    public static boolean isMeant(@Nullable String value) {
        return "1".equals(value);
    }

    public static Problem missing() {
        return Problem.of(
                403,
                "missing-request-header",
                "Request header missing",
                "A browser session that changes something must send the header"
                        + " \"X-Tidings-Request: 1\", which a page of another site cannot.");
    }
}
