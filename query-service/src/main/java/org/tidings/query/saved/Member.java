package org.tidings.query.saved;

import java.util.Set;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// A person who acts in an organisation.
///
/// @param person Keycloak's id
/// @param name for showing, never for deciding
/// @param leads may change what others share
public record Member(String organization, String person, String name, boolean leads) {
    /// @throws org.tidings.problem.ProblemException `no-organization` for platform administrators
    public static Member of(Caller caller) {
        Set<String> roles = caller.roles();
        return new Member(
                caller.organization(), caller.person(), caller.name(), roles.contains(Role.LEAD));
    }

    boolean sees(SavedSearch search) {
        return search.organization().equals(organization) && (search.shared() || owns(search));
    }

    boolean mayChange(SavedSearch search) {
        return sees(search) && (owns(search) || leads);
    }

    boolean owns(SavedSearch search) {
        return search.owner().equals(person);
    }
}
