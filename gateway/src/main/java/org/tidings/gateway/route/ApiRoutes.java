package org.tidings.gateway.route;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.gateway.audit.Actor;
import org.tidings.gateway.audit.AuditResource;
import org.tidings.gateway.limit.Limits;
import org.tidings.gateway.live.LiveResource;
import org.tidings.gateway.session.RequestHeader;
import org.tidings.gateway.session.SessionResource;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;
import org.tidings.problem.Problems;

/// Decides about a call of the API: who is calling, whether they may, and which service answers.
@ApplicationScoped
class ApiRoutes {
    private static final Logger LOG = Logger.getLogger(ApiRoutes.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /// What the gateway answers itself.
    private static final Set<String> OWN =
            Set.of(SessionResource.PATH, LiveResource.PATH, AuditResource.PATH);

    /// What a question without one may carry, in bytes.
    private static final long NO_BODY = 0;

    private final IdentityProviderManager identities;
    private final Forwarder forwarder;
    private final ProblemWriter problems;
    private final Vertx vertx;
    private final GatewayConfig config;
    private final Limits limits;
    private final Audited audited;

    ApiRoutes(
            IdentityProviderManager identities,
            Forwarder forwarder,
            ProblemWriter problems,
            Vertx vertx,
            GatewayConfig config,
            Limits limits,
            Audited audited) {
        this.identities = identities;
        this.forwarder = forwarder;
        this.problems = problems;
        this.vertx = vertx;
        this.config = config;
        this.limits = limits;
        this.audited = audited;
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(this::identify);
    }

    private void identify(RoutingContext request) {
        if (OWN.contains(request.normalizedPath())) {
            request.next();
            return;
        }
        request.request().pause();
        if (HubCallback.isAt(request.normalizedPath())) {
            callFromHub(request);
            return;
        }
        var feed = AtomAddress.tokenIn(request.normalizedPath());
        if (feed.isPresent()) {
            callFromReader(request, feed.get());
            return;
        }
        var here = vertx.getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(
                        identity -> here.runOnContext(_ -> decide(request, identity)),
                        failure -> here.runOnContext(_ -> refuse(request, reason(failure))));
    }

    private void decide(RoutingContext request, @Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            refuse(request, Problems.notAuthenticated());
            return;
        }
        var actor = Actor.of(identity);
        Audited.keep(request, actor);
        var allowance = limits.take(actor.person());
        Allowed.keep(request, allowance);
        if (!allowance.granted()) {
            Allowed.tell(allowance, request.response().headers());
            refuse(request, Refusal.tooManyRequests(allowance));
            return;
        }
        var path = request.normalizedPath();
        var route = Routes.of(path);
        if (route.isEmpty()) {
            refuse(request, Refusal.noSuchRoute(path));
            return;
        }
        var objection = objection(request, route.get(), identity);
        if (objection.isPresent()) {
            refuse(request, objection.get());
            return;
        }
        var token = identity.getCredential(AccessTokenCredential.class).getToken();
        forwarder.forward(request, route.get(), token, config.largestBody(route.get()));
    }

    /// Whatever credentials it brings stay here.
    private void callFromHub(RoutingContext request) {
        if (!HubCallback.ROUTE.callers().containsKey(request.request().method())) {
            refuse(request, Refusal.methodNotAllowed(HubCallback.ROUTE));
        } else if (LimitedBody.announced(request.request()) > HubCallback.LARGEST_BODY) {
            refuse(request, Problems.ofStatus(413));
        } else {
            forwarder.forward(request, HubCallback.ROUTE, null, HubCallback.LARGEST_BODY);
        }
    }

    /// Counted by its feed, for nobody says who asks.
    private void callFromReader(RoutingContext request, String token) {
        if (!AtomAddress.ROUTE.offers(request.request().method())) {
            refuse(request, Refusal.methodNotAllowed(AtomAddress.ROUTE));
            return;
        }
        if (LimitedBody.announced(request.request()) > NO_BODY) {
            refuse(request, Problems.ofStatus(413));
            return;
        }
        var allowance = limits.takeFeed(token);
        Allowed.keep(request, allowance);
        if (allowance.granted()) {
            forwarder.forward(request, AtomAddress.ROUTE, null, NO_BODY);
        } else {
            Allowed.tell(allowance, request.response().headers());
            refuse(request, Refusal.feedReadTooOften(allowance));
        }
    }

    private Optional<Problem> objection(
            RoutingContext request, Route route, SecurityIdentity identity) {
        var method = request.request().method();
        if (!route.offers(method)) {
            return Optional.of(Refusal.methodNotAllowed(route));
        }
        if (!route.permits(method, identity.getRoles())) {
            return Optional.of(Problems.notPermitted());
        }
        if (comesFromElsewhere(request)) {
            return Optional.of(RequestHeader.missing());
        }
        if (LimitedBody.announced(request.request()) > config.largestBody(route)) {
            return Optional.of(Problems.ofStatus(413));
        }
        return Optional.empty();
    }

    /// Another site cannot make a browser send a token either.
    private static boolean comesFromElsewhere(RoutingContext request) {
        var headers = request.request().headers();
        return !SAFE.contains(request.request().method())
                && !headers.contains(HttpHeaders.AUTHORIZATION)
                && !RequestHeader.isMeant(headers.get(RequestHeader.NAME));
    }

    private void refuse(RoutingContext request, Problem problem) {
        audited.refused(request, problem.status());
        if (!request.response().ended()) {
            problems.write(request, problem);
        }
        request.request().resume();
    }

    /// A token or session that does not hold is a 401, unless the reason is a problem of its own.
    private static Problem reason(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException known) {
                return known.problem();
            }
        }
        LOG.debugf(failure, "Not authenticated");
        return Problems.notAuthenticated();
    }
}
