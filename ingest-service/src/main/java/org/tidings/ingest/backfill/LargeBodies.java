package org.tidings.ingest.backfill;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Archives may be larger than any other request. The server's own limit is the archives', and all
/// other addresses get theirs here.
@ApplicationScoped
class LargeBodies {
    private static final String LARGE = BackfillResource.PATH + BackfillResource.ARCHIVES;

    private final long most;

    LargeBodies(@ConfigProperty(name = "tidings.http.largest-body") long most) {
        this.most = most;
    }

    /// Behind the server's own look at the length, which sets its limit for what announces none.
    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
    }

    private void limit(RoutingContext request) {
        if (request.normalizedPath().equals(LARGE)) {
            request.next();
            return;
        }
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
            request.next();
        } else if (Long.parseLong(announced) > most) {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(413)
                    .end()
                    .onComplete(_ -> request.request().connection().close());
        } else {
            request.next();
        }
    }
}
