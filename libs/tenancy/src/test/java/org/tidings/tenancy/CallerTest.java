package org.tidings.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.tidings.problem.ProblemException;

class CallerTest {
    private static final String ACME = "2af4efe0-0f86-45cb-977a-412c7b046952";

    @Test
    void givenAnAnalystOfAcme_whenAsking_thenOrganisationPersonAndRoleAreTheTokens() {
        var caller = caller(Map.of("organization", memberOf("acme", ACME, "/analyst")));

        assertEquals(ACME, caller.organization());
        assertEquals(Optional.of("acme"), caller.organizationAlias());
        assertEquals("person-1", caller.person());
        assertEquals("Ana Demo", caller.name());
        assertEquals(Set.of(Role.ANALYST), caller.roles());
    }

    @Test
    void givenAnOrganisationWithADisplayName_whenAsking_thenThatIsItsName() {
        var named =
                Map.of(
                        "acme",
                        Map.of(
                                "id",
                                ACME,
                                "displayName",
                                List.of("Acme Monitor"),
                                "groups",
                                List.of("/analyst")));

        var caller = caller(Map.of("organization", named));

        assertEquals(Optional.of("Acme Monitor"), caller.organizationName());
        assertEquals(Optional.of("acme"), caller.organizationAlias());
    }

    @Test
    void givenAnOrganisationWithoutADisplayName_whenAsking_thenTheAliasIsItsName() {
        var caller = caller(Map.of("organization", memberOf("acme", ACME, "/analyst")));

        assertEquals(Optional.of("acme"), caller.organizationName());
    }

    @Test
    void givenTheClaimAsTheFrameworkHandsItOver_whenAsking_thenItIsReadTheSame() {
        var claim =
                Json.createObjectBuilder()
                        .add(
                                "acme",
                                Json.createObjectBuilder()
                                        .add("id", ACME)
                                        .add(
                                                "displayName",
                                                Json.createArrayBuilder().add("Acme Monitor"))
                                        .add("groups", Json.createArrayBuilder().add("/lead")))
                        .build();

        var caller = caller(Map.of("organization", claim));

        assertEquals(ACME, caller.organization());
        assertEquals(Optional.of("Acme Monitor"), caller.organizationName());
        assertEquals(Set.of(Role.ANALYST, Role.LEAD), caller.roles());
    }

    @Test
    void givenAnAdminOfAnOrganisation_whenAsking_thenTheLesserRolesAreHeldToo() {
        var caller = caller(Map.of("organization", memberOf("acme", ACME, "/admin")));

        assertEquals(Set.of(Role.ANALYST, Role.LEAD, Role.ADMIN), caller.roles());
    }

    @Test
    void givenRealmRolesBesideAMembership_whenAsking_thenOnlyTheMembershipCounts() {
        var caller =
                caller(
                        Map.of(
                                "organization",
                                memberOf("acme", ACME, "/analyst"),
                                "realm_access",
                                Map.of("roles", List.of("admin", "platform-admin"))));

        assertEquals(Set.of(Role.ANALYST), caller.roles());
        assertFalse(caller.isPlatformAdmin());
    }

    @Test
    void givenAGroupThatIsNoRole_whenAsking_thenItGivesNothing() {
        var caller = caller(Map.of("organization", memberOf("acme", ACME, "/analyst/admin")));

        assertTrue(caller.roles().isEmpty());
    }

    @Test
    void givenAPlatformAdministrator_whenAsking_thenThereIsNoOrganisation() {
        var caller =
                caller(
                        Map.of(
                                "organization",
                                Map.of(),
                                "realm_access",
                                Map.of("roles", List.of("platform-admin", "admin"))));

        assertTrue(caller.isPlatformAdmin());
        assertEquals(Set.of(Role.PLATFORM_ADMIN), caller.roles());
        assertTrue(caller.organizationIfAny().isEmpty());
        assertProblem(
                "no-organization", assertThrows(ProblemException.class, caller::organization));
    }

    @Test
    void givenSeveralOrganisations_whenAuthenticating_thenTheTokenIsRefused() {
        var both = new HashMap<String, Object>(memberOf("acme", ACME, "/admin"));
        both.putAll(memberOf("globex", "d92339b5", "/analyst"));

        assertRefused("several-organizations", Map.of("organization", both));
    }

    @Test
    void givenNoOrganisation_whenAuthenticating_thenTheTokenIsRefused() {
        assertRefused("no-organization", Map.of("realm_access", Map.of("roles", List.of("admin"))));
    }

    @Test
    void givenAnAliasWithoutId_whenAuthenticating_thenItNamesNoOrganisation() {
        var claims = Map.of("organization", Map.of("acme", Map.of("groups", List.of("/admin"))));

        assertRefused("no-organization", Map.copyOf(claims));
    }

    @Test
    void givenAProgramOfNoOrganisation_whenAsking_thenItHoldsNoRole() {
        var caller = caller(Map.of("preferred_username", "service-account-tidings-api"));

        assertTrue(caller.roles().isEmpty());
        assertTrue(caller.organizationIfAny().isEmpty());
    }

    private static void assertRefused(String slug, Map<String, Object> claims) {
        var refused = assertThrows(AuthenticationFailedException.class, () -> caller(claims));
        assertProblem(slug, assertInstanceOf(ProblemException.class, refused.getCause()));
    }

    private static void assertProblem(String slug, ProblemException thrown) {
        assertEquals("urn:tidings:problem:" + slug, thrown.problem().type().toString());
    }

    private static Map<String, Object> memberOf(String alias, String id, String group) {
        return Map.of(alias, Map.of("id", id, "groups", List.of(group)));
    }

    private static Caller caller(Map<String, Object> claims) {
        SecurityIdentity verified =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new Token(claims))
                        .addRole("a-role-of-the-realm")
                        .build();
        return new Caller(new CallerAugmentor().augment(verified, null).await().indefinitely());
    }

    /// A token whose signature has been verified, with claims made by hand.
    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "ana";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T)
                    switch (name) {
                        case "sub" -> "person-1";
                        case "name" -> "Ana Demo";
                        default -> claims.get(name);
                    };
        }
    }
}
