package org.tidings.gateway.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.ProblemException;

/// Ends a browser's session here, and says where to go to end Keycloak's. Anyone may: a session
/// that has expired must not keep its cookie.
@Path("/logout")
@PermitAll
@RunOnVirtualThread
public class LogoutResource {
    private final StoredSessions sessions;
    private final TenantConfigBean tenants;

    LogoutResource(StoredSessions sessions, TenantConfigBean tenants) {
        this.sessions = sessions;
        this.tenants = tenants;
    }

    @POST
    public Response logOut(
            @Context UriInfo here,
            @HeaderParam(RequestHeader.NAME) @Nullable String meant,
            @CookieParam(OidcUtils.SESSION_COOKIE_NAME) @Nullable String cookie) {
        if (!RequestHeader.isMeant(meant)) {
            throw new ProblemException(RequestHeader.missing());
        }
        var start = here.getBaseUri();
        var ended = cookie == null ? Optional.<StoredTokens>empty() : sessions.end(cookie);
        var location = ended.flatMap(tokens -> atKeycloak(tokens.id(), start)).orElse(start);
        return Response.ok(new Leaving(location)).cookie(removal(start)).build();
    }

    /// @param location where the browser goes next
    public record Leaving(URI location) {}

    private Optional<URI> atKeycloak(String idToken, URI back) {
        return Optional.ofNullable(tenants.getDefaultTenant().getOidcMetadata())
                .map(OidcConfigurationMetadata::getEndSessionUri)
                .map(
                        address ->
                                URI.create(
                                        address
                                                + "?id_token_hint="
                                                + encoded(idToken)
                                                + "&post_logout_redirect_uri="
                                                + encoded(back.toString())));
    }

    private static NewCookie removal(URI here) {
        return new NewCookie.Builder(OidcUtils.SESSION_COOKIE_NAME)
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .secure("https".equals(here.getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
