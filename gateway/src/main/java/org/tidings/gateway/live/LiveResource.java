package org.tidings.gateway.live;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.gateway.session.StoredSessions;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;
import org.tidings.tracing.Untraced;

/// Server-sent events for an open client: `article` when something new is visible to the caller,
/// at most once a second, and `alert` when there is something new in the caller's inbox. They carry
/// nothing; the client asks, and sees what it may.
@Path(LiveResource.PATH)
@RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
public class LiveResource {
    public static final String PATH = "/api/v1/live";

    private final NewArticles articles;
    private final NewAlerts alerts;
    private final StoredSessions sessions;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final ExecutorService threads;
    private final Duration heartbeat;

    LiveResource(
            NewArticles articles,
            NewAlerts alerts,
            StoredSessions sessions,
            Caller caller,
            SecurityIdentity identity,
            @VirtualThreads ExecutorService threads,
            LiveConfig config) {
        this.articles = articles;
        this.alerts = alerts;
        this.sessions = sessions;
        this.caller = caller;
        this.identity = identity;
        this.threads = threads;
        this.heartbeat = config.heartbeat();
    }

    /// Ends with the session, or with the token: a browser then connects again, with a new one.
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> listen(
            @Context Sse sse, @CookieParam(OidcUtils.SESSION_COOKIE_NAME) @Nullable String cookie) {
        var visible = visible();
        var arrivals =
                articles.announcements()
                        .filter(seen -> !Collections.disjoint(seen, visible))
                        .map(_ -> event(sse, "article"));
        var inbox = inbox();
        var raised =
                alerts.announcements()
                        .filter(told -> inbox.filter(told::contains).isPresent())
                        .map(_ -> event(sse, "alert"));
        var news =
                Multi.createBy()
                        .merging()
                        .streams(arrivals, raised, heartbeats(sse, cookie))
                        .onFailure(SessionEnded.class)
                        .recoverWithCompletion();
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(comment(sse, "listening")), news)
                .select()
                .first(untilExpiry());
    }

    private Set<Visibility> visible() {
        return Stream.concat(
                        Stream.of(Visibility.PUBLIC),
                        caller.organizationIfAny().map(Visibility::of).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Empty for platform administrators, who have none.
    private Optional<NewAlerts.Addressee> inbox() {
        return caller.organizationIfAny()
                .map(organization -> new NewAlerts.Addressee(organization, caller.person()));
    }

    private Duration untilExpiry() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("Neither browser nor program has another identity");
        }
        var left =
                Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.isPositive() ? left : Duration.ofSeconds(1);
    }

    private Multi<OutboundSseEvent> heartbeats(Sse sse, @Nullable String cookie) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(heartbeat)
                .every(heartbeat)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> stillThere(cookie))
                .map(_ -> comment(sse, "still here"));
    }

    private Uni<Boolean> stillThere(@Nullable String cookie) {
        if (cookie == null) {
            return Uni.createFrom().item(true);
        }
        return Uni.createFrom().item(() -> check(cookie)).runSubscriptionOn(threads);
    }

    private boolean check(String cookie) {
        Untraced.run(
                () -> {
                    if (!sessions.knows(cookie)) {
                        throw new SessionEnded();
                    }
                });
        return true;
    }

    private static OutboundSseEvent event(Sse sse, String name) {
        return sse.newEventBuilder().name(name).data("new").build();
    }

    private static OutboundSseEvent comment(Sse sse, String text) {
        return sse.newEventBuilder().comment(text).build();
    }

    /// The browser signed out, or got a new cookie.
    private static final class SessionEnded extends RuntimeException {}
}
