package org.tidings.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Hands a permitted call on, streaming in both directions.
@ApplicationScoped
class Forwarder {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int CONNECTIONS = 200;
    private static final int WAITING = 1_000;

    private final HttpClient client;
    private final GatewayConfig config;
    private final ProblemWriter problems;
    private final Audited audited;

    Forwarder(Vertx vertx, GatewayConfig config, ProblemWriter problems, Audited audited) {
        this.config = config;
        this.problems = problems;
        this.audited = audited;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(Math.toIntExact(CONNECT.toMillis()))
                                .setMaxPoolSize(CONNECTIONS)
                                .setMaxWaitQueueSize(WAITING)
                                .setDecompressionSupported(false));
    }

    /// @param token of the caller; null for one who is not signed in
    /// @param limit of the body, in bytes
    void forward(RoutingContext request, Route route, @Nullable String token, long limit) {
        var service = config.of(route.service());
        HttpProxy.reverseProxy(client)
                .origin(call -> call.client().request(to(service)))
                .addInterceptor(new Handover(request, route, token, limit, problems, audited))
                .handle(request.request());
    }

    private RequestOptions to(URI service) {
        boolean encrypted = "https".equals(service.getScheme());
        int usual = encrypted ? 443 : 80;
        return new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort() < 0 ? usual : service.getPort())
                .setSsl(encrypted)
                .setConnectTimeout(CONNECT.toMillis())
                .setIdleTimeout(config.patience().toMillis());
    }
}
