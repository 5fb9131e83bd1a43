package org.tidings.gateway.limit;

/// What is left to somebody after a call.
///
/// @param granted whether the call may be made
/// @param limit calls within the window
/// @param window in seconds
/// @param remaining calls that may follow at once
/// @param reset in so many seconds one more may follow than now; at least 1
public record Allowance(boolean granted, int limit, long window, long remaining, long reset) {
    private static final String POLICY = "\"calls\"";

    /// Of the header `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10).
    public String policy() {
        return POLICY + ";q=" + limit + ";w=" + window;
    }

    /// Of the header `RateLimit`.
    public String state() {
        return POLICY + ";r=" + remaining + ";t=" + reset;
    }
}
