package org.tidings.gateway.route;

import static org.tidings.tenancy.Role.ADMIN;
import static org.tidings.tenancy.Role.ANALYST;
import static org.tidings.tenancy.Role.LEAD;
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

    /// Of what is shared, and of what is their organisation's own.
    private static final Set<String> OWNERS = Set.of(ADMIN, PLATFORM_ADMIN);

    private static final Map<HttpMethod, Set<String>> EDITED_BY_OWNERS =
            Map.of(HttpMethod.GET, READERS, HttpMethod.POST, OWNERS, HttpMethod.PUT, OWNERS);
    private static final Map<HttpMethod, Set<String>> KEPT_BY_OWNERS =
            Map.of(
                    HttpMethod.GET, READERS,
                    HttpMethod.POST, OWNERS,
                    HttpMethod.PUT, OWNERS,
                    HttpMethod.DELETE, OWNERS);

    /// Of what each has for themselves in an organisation.
    private static final Map<HttpMethod, Set<String>> KEPT_BY_MEMBERS =
            Map.of(
                    HttpMethod.GET, Set.of(ANALYST),
                    HttpMethod.POST, Set.of(ANALYST),
                    HttpMethod.PUT, Set.of(ANALYST),
                    HttpMethod.DELETE, Set.of(ANALYST));

    /// The first that covers an address counts: what is more particular stands before.
    static final List<Route> TABLE =
            List.of(
                    Route.to(Service.QUERY, "/api/v1/search", Map.of(HttpMethod.GET, READERS)),
                    Route.to(
                            Service.QUERY,
                            "/api/v1/queries",
                            Map.of(HttpMethod.GET, READERS, HttpMethod.POST, READERS)),
                    Route.to(Service.QUERY, "/api/v1/saved-searches", KEPT_BY_MEMBERS),
                    Route.to(
                            Service.QUERY,
                            "/api/v1/alerts",
                            Map.of(
                                    HttpMethod.GET, Set.of(ANALYST),
                                    HttpMethod.POST, Set.of(ANALYST))),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/articles/*/revisions",
                            Map.of(HttpMethod.GET, READERS)),
                    Route.to(
                            Service.QUERY,
                            "/api/v1/articles/marks",
                            Map.of(HttpMethod.POST, Set.of(ANALYST))),
                    Route.to(Service.QUERY, "/api/v1/articles/*/notes", KEPT_BY_MEMBERS),
                    Route.to(Service.QUERY, "/api/v1/articles", Map.of(HttpMethod.GET, READERS)),
                    Route.to(Service.QUERY, "/api/v1/tags", KEPT_BY_MEMBERS),
                    Route.to(Service.QUERY, "/api/v1/lists", KEPT_BY_MEMBERS),
                    Route.to(
                            Service.QUERY,
                            "/api/v1/webhooks",
                            Map.of(
                                    HttpMethod.GET, Set.of(LEAD),
                                    HttpMethod.POST, Set.of(LEAD),
                                    HttpMethod.PUT, Set.of(LEAD),
                                    HttpMethod.DELETE, Set.of(LEAD))),
                    Route.to(
                            Service.QUERY,
                            "/api/v1/colleagues",
                            Map.of(HttpMethod.GET, Set.of(ANALYST))),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/texts",
                            Map.of(HttpMethod.POST, Set.of(ANALYST))),
                    Route.to(Service.NLP, "/api/v1/enrich", Map.of(HttpMethod.POST, READERS)),
                    Route.to(Service.INGEST, "/api/v1/feeds", KEPT_BY_OWNERS),
                    Route.to(Service.INGEST, "/api/v1/outlets", EDITED_BY_OWNERS),
                    Route.to(Service.INGEST, "/api/v1/collections", KEPT_BY_OWNERS),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/following",
                            Map.of(
                                    HttpMethod.GET, READERS,
                                    HttpMethod.PUT, Set.of(ADMIN),
                                    HttpMethod.POST, Set.of(ADMIN),
                                    HttpMethod.DELETE, Set.of(ADMIN))),
                    Route.ofFiles(Service.INGEST, "/api/v1/backfills/warc", OWNERS),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/backfills",
                            Map.of(HttpMethod.GET, OWNERS, HttpMethod.POST, OWNERS)),
                    Route.to(
                            Service.INGEST,
                            "/api/v1/captures.warc.gz",
                            Map.of(HttpMethod.GET, OWNERS)),
                    Route.to(
                            Service.QUERY,
                            "/api/v1/index/rebuild",
                            Map.of(
                                    HttpMethod.GET, Set.of(PLATFORM_ADMIN),
                                    HttpMethod.POST, Set.of(PLATFORM_ADMIN))),
                    Route.describing(Service.INGEST, "/api/v1/openapi/ingest"),
                    Route.describing(Service.NLP, "/api/v1/openapi/nlp"),
                    Route.describing(Service.QUERY, "/api/v1/openapi/query"));

    private Routes() {}

    /// @param path normalized: no dot segments, no double slashes
    static Optional<Route> of(String path) {
        return TABLE.stream().filter(route -> route.covers(path)).findFirst();
    }
}
