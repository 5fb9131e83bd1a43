package org.tidings.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidings.gateway.audit.Actor;
import org.tidings.gateway.audit.AuditTrail;
import org.tidings.gateway.audit.Deed;

/// Decides which calls are remembered, and by whom they are.
@ApplicationScoped
class Audited {
    static final String EXPORT = "/api/v1/search/export";
    private static final String TOTAL = "Tidings-Total";
    private static final String KEY = "tidings.actor";
    private static final int REFUSED = 403;
    private static final int LONGEST = 500;

    private final AuditTrail trail;

    Audited(AuditTrail trail) {
        this.trail = trail;
    }

    /// From here on the call is this person's.
    static void keep(RoutingContext request, Actor actor) {
        request.put(KEY, actor);
    }

    /// An answer of the gateway's own.
    void refused(RoutingContext request, int status) {
        Actor actor = request.get(KEY);
        if (actor != null && status == REFUSED) {
            trail.note(actor, deed(Deed.Action.REFUSED, request, status, Map.of(), null));
        }
    }

    /// A service's answer, before any of it is passed on: an export does not leave unless it is
    /// remembered.
    Future<Void> answered(RoutingContext request, int status, MultiMap headers) {
        Actor actor = request.get(KEY);
        if (actor != null && isExport(request) && status >= 200 && status < 300) {
            return trail.keep(
                    actor,
                    deed(
                            Deed.Action.EXPORT,
                            request,
                            status,
                            parameters(request),
                            number(headers.get(TOTAL))));
        }
        refused(request, status);
        return Future.succeededFuture();
    }

    private static boolean isExport(RoutingContext request) {
        return request.normalizedPath().equals(EXPORT);
    }

    private static Deed deed(
            Deed.Action action,
            RoutingContext request,
            int status,
            Map<String, String> parameters,
            @Nullable Long articles) {
        return new Deed(
                action,
                request.request().method().name(),
                storable(request.normalizedPath(), LONGEST),
                status,
                parameters,
                articles);
    }

    private static Map<String, String> parameters(RoutingContext request) {
        var parameters = new TreeMap<String, String>();
        request.queryParams()
                .forEach(
                        (name, value) ->
                                parameters.put(
                                        storable(name, LONGEST),
                                        storable(value, Integer.MAX_VALUE)));
        return parameters;
    }

    /// Without what no text in the database can hold.
    private static String storable(String text, int most) {
        String clean = text.replace("\0", "");
        return clean.length() > most ? clean.substring(0, most) : clean;
    }

    private static @Nullable Long number(@Nullable String total) {
        try {
            return total == null ? null : Long.valueOf(total);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
