package org.tidings.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// A request with an Authorization header is a program's, and its cookies count for nothing; any
/// other is a browser's.
@ApplicationScoped
class BearerTenant implements TenantResolver {
    static final String PROGRAMS = "programs";

    @Override
    public @Nullable String resolve(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION) ? PROGRAMS : null;
    }
}
