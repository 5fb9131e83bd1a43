package org.tidings.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.tidings.gateway.limit.Allowance;

/// What is left to a caller, from the decision to the answer.
final class Allowed {
    private static final String KEY = "tidings.allowance";

    private Allowed() {}

    static void keep(RoutingContext request, Allowance allowance) {
        request.put(KEY, allowance);
    }

    static Optional<Allowance> of(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }

    static void tell(Allowance allowance, MultiMap headers) {
        headers.set("RateLimit-Policy", allowance.policy());
        headers.set("RateLimit", allowance.state());
    }
}
