package org.tidings.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where programs read saved searches as feeds. They do not sign in: the address has a secret of
/// 256 random bits, which query-service checks.
final class AtomAddress {
    static final Route ROUTE =
            Route.to(Service.QUERY, "/api/v1/atom", Map.of(HttpMethod.GET, Set.of(Route.ANYONE)));

    private static final Pattern PATH = Pattern.compile("/api/v1/atom/([A-Za-z0-9_-]{43})");

    private AtomAddress() {}

    /// @param path normalized
    /// @return empty for any other address
    static Optional<String> tokenIn(String path) {
        var match = PATH.matcher(path);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
