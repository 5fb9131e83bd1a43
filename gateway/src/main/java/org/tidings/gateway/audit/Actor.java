package org.tidings.gateway.audit;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;

/// Who calls.
///
/// @param organization Keycloak's id; null for platform administrators
/// @param person Keycloak's id
/// @param name for showing, never for deciding
public record Actor(@Nullable String organization, String person, String name) {
    public static Actor of(SecurityIdentity identity) {
        String organization = Caller.organizationOf(identity).orElse(null);
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            String name = token.getClaim("name");
            return new Actor(
                    organization, token.getSubject(), name == null ? token.getSubject() : name);
        }
        String principal = identity.getPrincipal().getName();
        return new Actor(organization, principal, principal);
    }
}
