package org.tidings.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// The web client's files. Its addresses lead to its start page, which reads them; below the API
/// and where people sign in, nothing does.
///
/// What lies under `/assets` has a name made from its content and never changes; anything else is
/// asked for again, so that a new version shows at once.
@ApplicationScoped
class ClientFiles {
    private static final int EARLY = 900;
    private static final String ASSETS = "/assets/";
    private static final List<String> OTHERS = List.of("/api", "/q", "/login", "/logout");

    void register(@Observes Filters filters) {
        filters.register(ClientFiles::serve, EARLY);
    }

    private static void serve(RoutingContext request) {
        var path = request.normalizedPath();
        if (isOther(path)) {
            request.next();
        } else if (isPage(path) && wantsPage(request.request())) {
            request.reroute("/");
        } else {
            request.addHeadersEndHandler(_ -> put(request.response(), path.startsWith(ASSETS)));
            request.next();
        }
    }

    private static boolean isOther(String path) {
        return OTHERS.stream().anyMatch(of -> path.equals(of) || path.startsWith(of + "/"));
    }

    /// Files have an extension.
    private static boolean isPage(String path) {
        return !path.equals("/")
                && !path.startsWith(ASSETS)
                && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    /// A person opens a page; a program gets to know that there is nothing.
    private static boolean wantsPage(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.method().equals(HttpMethod.GET)
                && accepted != null
                && accepted.contains("text/html");
    }

    private static void put(HttpServerResponse response, boolean asset) {
        var good = response.getStatusCode() < 400;
        response.putHeader(
                HttpHeaders.CACHE_CONTROL,
                asset && good ? "public, max-age=31536000, immutable" : "no-cache");
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!asset) {
            // The time of a file in a package says nothing about its content.
            response.headers().remove(HttpHeaders.LAST_MODIFIED);
        }
    }
}
