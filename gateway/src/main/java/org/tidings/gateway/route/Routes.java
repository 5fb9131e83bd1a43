package org.tidings.gateway.route;

import static org.tidings.tenancy.Role.ADMIN;
import static org.tidings.tenancy.Role.ANALYST;
import static org.tidings.tenancy.Role.PLATFORM_ADMIN;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which address goes to which service, and who may call it. A first line only: each service
/// decides for itself again.
final class Routes {
    private static final Set<String> READERS = Set.of(ANALYST, PLATFORM_ADMIN);

    static final List<Route> TABLE =
            List.of(
                    Route.to(Service.QUERY, "/api/v1/search", Map.of(HttpMethod.GET, READERS)),
                    Route.to(Service.QUERY, "/api/v1/articles", Map.of(HttpMethod.GET, READERS)),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/texts",
                            Map.of(HttpMethod.POST, Set.of(ANALYST))),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/feeds",
                            Map.of(
                                    HttpMethod.GET,
                                    READERS,
                                    HttpMethod.POST,
                                    Set.of(ADMIN, PLATFORM_ADMIN))),
                    Route.to(Service.INGEST, "/api/v1/outlets", Map.of(HttpMethod.GET, READERS)),
                    Route.ofFiles(
                            Service.INGEST,
                            "/api/v1/backfills/warc",
                            Set.of(ADMIN, PLATFORM_ADMIN)),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/backfills",
                            Map.of(
                                    HttpMethod.GET,
                                    Set.of(ADMIN, PLATFORM_ADMIN),
                                    HttpMethod.POST,
                                    Set.of(ADMIN, PLATFORM_ADMIN))),
                    Route.describing(Service.INGEST, "/api/v1/openapi/ingest"),
                    Route.describing(Service.NLP, "/api/v1/openapi/nlp"),
                    Route.describing(Service.QUERY, "/api/v1/openapi/query"));

    private Routes() {}

    /// @param path normalized: no dot segments, no double slashes
    static Optional<Route> of(String path) {
        return TABLE.stream().filter(route -> route.covers(path)).findFirst();
    }
}
