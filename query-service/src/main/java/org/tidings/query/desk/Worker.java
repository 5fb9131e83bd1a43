package org.tidings.query.desk;

import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Who works at the desk: a person in one organisation.
///
/// @param leads whether this person may change what others have made for the organisation
record Worker(String organization, String person, boolean leads) {
    /// @throws org.tidings.problem.ProblemException `no-organization`
    static Worker of(Caller caller) {
        return new Worker(
                caller.organization(), caller.person(), caller.roles().contains(Role.LEAD));
    }
}
