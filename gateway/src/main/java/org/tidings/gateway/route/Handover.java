package org.tidings.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;
import org.tidings.problem.Problems;

/// What changes when a call is handed on: the caller's token goes in, the browser's own headers
/// stay behind, and a service that does not answer becomes a problem document.
final class Handover implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Handover.class);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /// The trace's headers are written anew for the outgoing call.
    private static final List<String> LEFT_BEHIND =
            List.of(
                    "Cookie",
                    "X-Tidings-Request",
                    "Forwarded",
                    "Origin",
                    "Referer",
                    "traceparent",
                    "tracestate",
                    "baggage",
                    "b3",
                    "Expect");

    private final RoutingContext caller;
    private final Route route;
    private final @Nullable String token;
    private final long limit;
    private final ProblemWriter problems;
    private final Audited audited;

    Handover(
            RoutingContext caller,
            Route route,
            @Nullable String token,
            long limit,
            ProblemWriter problems,
            Audited audited) {
        this.caller = caller;
        this.route = route;
        this.token = token;
        this.limit = limit;
        this.problems = problems;
        this.audited = audited;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        // Normalized, so that service and gateway cannot read the address differently.
        var query = caller.request().query();
        var path = route.pathAtService(caller.normalizedPath());
        request.setURI(query == null ? path : path + "?" + query);
        headers(request.headers());

        var announced = LimitedBody.announced(caller.request());
        var body = new LimitedBody(caller.request(), limit);
        request.setBody(Body.body(body, announced));
        return context.sendRequest().recover(failure -> failed(request, body, failure));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        headers.remove(HttpHeaders.SET_COOKIE);
        withoutNamedInConnection(headers);
        int status = context.response().getStatusCode();
        return audited.answered(caller, status, headers)
                .otherwise(failure -> replace(context.response(), failure))
                .compose(
                        _ -> {
                            Allowed.of(caller)
                                    .ifPresent(allowance -> Allowed.tell(allowance, headers));
                            return context.sendResponse();
                        });
    }

    /// Nothing of the service's answer is passed on.
    private @Nullable Void replace(ProxyResponse response, Throwable failure) {
        var problem =
                failure instanceof ProblemException known ? known.problem() : Problems.internal();
        LOG.errorf(failure, "an answer of %s is held back", route.service());
        response.release();
        response.headers().clear();
        ProblemWriter.headers(problem).forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .setStatusMessage(null)
                .setBody(Body.body(problems.body(problem)));
        return null;
    }

    private void headers(MultiMap headers) {
        withoutNamedInConnection(headers);
        LEFT_BEHIND.forEach(headers::remove);
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        var request = caller.request();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
    }

    /// Hop-by-hop headers that only `Connection` names (RFC 9110, 7.6.1); the proxy knows the rest.
    private static void withoutNamedInConnection(MultiMap headers) {
        for (var value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : COMMA.split(value.strip(), -1)) {
                if (!name.isEmpty()) {
                    headers.remove(name);
                }
            }
        }
    }

    private Future<ProxyResponse> failed(ProxyRequest request, LimitedBody body, Throwable why) {
        if (body.exceeded()) {
            caller.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            return answer(request, Problems.ofStatus(413));
        }
        LOG.warnf("%s does not answer: %s", route.service(), why);
        return answer(request, Refusal.serviceUnavailable());
    }

    private Future<ProxyResponse> answer(ProxyRequest request, Problem problem) {
        var response = request.release().response().setStatusCode(problem.status());
        ProblemWriter.headers(problem).forEach(response::putHeader);
        return Future.succeededFuture(response.setBody(Body.body(problems.body(problem))));
    }
}
