package org.tidings.tenancy;

import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// What a token says about its holder's organisation and roles.
///
/// @param membership empty for platform administrators and for programs of no organisation
record CallerRoles(Optional<Membership> membership, Set<String> roles) {
    private static final String SERVICE_ACCOUNT = "service-account-";

    CallerRoles {
        roles = Set.copyOf(roles);
    }

    /// @throws org.tidings.problem.ProblemException for a token with several organisations, or with
    ///     none when it belongs to neither a platform administrator nor a program
    static CallerRoles of(JsonWebToken token) {
        Object organizations = token.getClaim(Membership.CLAIM);
        var memberships = Membership.in(organizations == null ? Map.of() : organizations);
        if (memberships.size() > 1) {
            throw Refusals.severalOrganizations();
        }
        if (memberships.size() == 1) {
            var membership = memberships.getFirst();
            return new CallerRoles(Optional.of(membership), membership.roles());
        }
        if (holds(token.getClaim("realm_access"), Role.PLATFORM_ADMIN)) {
            return new CallerRoles(Optional.empty(), Set.of(Role.PLATFORM_ADMIN));
        }
        if (isProgram(token)) {
            return new CallerRoles(Optional.empty(), Set.of());
        }
        throw Refusals.noOrganization();
    }

    /// Realm roles other than this one are ignored: they would hold in every organisation.
    private static boolean holds(@Nullable Object realmAccess, String role) {
        return realmAccess instanceof Map<?, ?> access
                && access.get("roles") instanceof List<?> roles
                && roles.stream().anyMatch(held -> role.equals(text(held)));
    }

    private static boolean isProgram(JsonWebToken token) {
        String name = token.getClaim("preferred_username");
        return name != null && name.startsWith(SERVICE_ACCOUNT);
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
