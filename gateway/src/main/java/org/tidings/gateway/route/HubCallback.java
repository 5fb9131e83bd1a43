package org.tidings.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where hubs of feeds call (WebSub), which cannot sign in. Each subscription has
/// a path of its own, of 256 random bits, and what it delivers is signed; ingest-service checks
/// both.
final class HubCallback {
    /// What a delivery may carry, in bytes: a feed of the usual length.
    static final long LARGEST_BODY = 2L << 20;

    static final Route ROUTE =
            Route.to(
                    Service.INGEST,
                    "/api/v1/websub",
                    Map.of(
                            HttpMethod.GET,
                            Set.of(Route.ANYONE),
                            HttpMethod.POST,
                            Set.of(Route.ANYONE)));

    private static final Pattern PATH = Pattern.compile("/api/v1/websub/[A-Za-z0-9_-]{43}");

    private HubCallback() {}

    /// @param path normalized
    static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }
}
