package org.tidings.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps tokens in the gateway's database, so that a cookie holds none and replicas share sessions.
@ApplicationScoped
@Alternative
@Priority(1)
public class StoredSessions implements TokenStateManager {
    /// A renewal makes a new row and cookie. Pages load several things at once, and what is already
    /// on its way carries the old cookie, whose access token is good for another minute then.
    static final Duration GRACE = Duration.ofSeconds(30);

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final SessionTable table;

    StoredSessions(SessionTable table) {
        this.table = table;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        @Nullable Long seconds = request.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        var age = seconds == null ? SHORTEST : Duration.ofSeconds(seconds);
        return context.runBlocking(() -> create(StoredTokens.of(tokens), age));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> find(cookie).tokens());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<Void> context) {
        return context.runBlocking(
                () -> {
                    SessionSecret.of(cookie)
                            .ifPresent(secret -> table.letExpire(secret.id(), GRACE));
                    return null;
                });
    }

    /// @return the cookie's value
    String create(StoredTokens tokens, Duration age) {
        var secret = SessionSecret.fresh();
        table.insert(secret.id(), secret.seal(tokens.write()), Instant.now().plus(age));
        return secret.cookie();
    }

    /// @throws AuthenticationFailedException if there is no such session, or no longer
    StoredTokens find(String cookie) {
        return SessionSecret.of(cookie)
                .flatMap(secret -> table.find(secret.id()).flatMap(secret::open))
                .map(StoredTokens::read)
                .orElseThrow(() -> new AuthenticationFailedException("No such session"));
    }

    /// Whether the session is still there, as of now.
    public boolean knows(String cookie) {
        return SessionSecret.of(cookie).flatMap(secret -> table.find(secret.id())).isPresent();
    }

    /// Ends a session at once.
    ///
    /// @return its tokens; empty if there was no such session, or no longer
    Optional<StoredTokens> end(String cookie) {
        var secret = SessionSecret.of(cookie);
        var tokens =
                secret.flatMap(known -> table.find(known.id()).flatMap(known::open))
                        .map(StoredTokens::read);
        secret.ifPresent(known -> table.delete(known.id()));
        return tokens;
    }
}
