package org.tidings.tenancy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tidings.problem.ProblemException;

/// Replaces the roles that the framework read from the token by those of the membership.
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {
    static final String ORGANIZATION = "tidings.organization";
    static final String ALIAS = "tidings.organization.alias";
    static final String NAME = "tidings.organization.name";

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            return Uni.createFrom().item(withRoles(identity, CallerRoles.of(token)));
        } catch (ProblemException refused) {
            return Uni.createFrom().failure(new AuthenticationFailedException(refused));
        }
    }

    private static SecurityIdentity withRoles(SecurityIdentity identity, CallerRoles caller) {
        var augmented =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addAttributes(identity.getAttributes())
                        .addCredentials(identity.getCredentials())
                        .addRoles(caller.roles());
        caller.membership()
                .ifPresent(
                        membership -> {
                            augmented.addAttribute(ORGANIZATION, membership.organization());
                            augmented.addAttribute(ALIAS, membership.alias());
                            augmented.addAttribute(NAME, membership.name());
                        });
        return augmented.build();
    }
}
