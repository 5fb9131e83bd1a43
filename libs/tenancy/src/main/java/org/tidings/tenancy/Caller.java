package org.tidings.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who is asking. Every row that is read or written on someone's behalf is bound to this.
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Keycloak's id of the organisation that the person acts in.
    ///
    /// @throws org.tidings.problem.ProblemException `no-organization`, for platform administrators
    public String organization() {
        return organizationIfAny().orElseThrow(Refusals::noOrganization);
    }

    /// Empty for platform administrators, who see what is public.
    public Optional<String> organizationIfAny() {
        return organizationOf(identity);
    }

    /// As [#organizationIfAny], where there is no request but its caller is known.
    public static Optional<String> organizationOf(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(CallerAugmentor.ORGANIZATION));
    }

    /// The organisation's name in addresses and scopes: for showing, never for deciding.
    public Optional<String> organizationAlias() {
        return Optional.ofNullable(identity.getAttribute(CallerAugmentor.ALIAS));
    }

    /// What the organisation is called: for showing, never for deciding.
    public Optional<String> organizationName() {
        return Optional.ofNullable(identity.getAttribute(CallerAugmentor.NAME));
    }

    /// Keycloak's id of the person or program.
    public String person() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /// What the person is called: for showing, never for deciding.
    public String name() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            return name == null ? token.getName() : name;
        }
        return identity.getPrincipal().getName();
    }

    /// Where the person gets mail; empty unless Keycloak has seen that it is theirs.
    public Optional<String> email() {
        return identity.getPrincipal() instanceof JsonWebToken token && isVerified(token)
                ? Optional.ofNullable(token.getClaim("email"))
                : Optional.empty();
    }

    private static boolean isVerified(JsonWebToken token) {
        Object verified = token.getClaim("email_verified");
        return "true".equals(String.valueOf(verified));
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean isPlatformAdmin() {
        return identity.hasRole(Role.PLATFORM_ADMIN);
    }
}
