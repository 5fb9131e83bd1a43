package org.tidings.query.store;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.tenancy.Caller;

/// Whose eyes an answer is for: public articles, and those of one organisation if there is one.
/// Every way to articles asks for it.
///
/// @param organization Keycloak's id of the caller's organisation; null for a platform
///     administrator, who sees public articles only
/// @param person Keycloak's id of whom the answer is for, whose own lists and marks then count;
///     null where it is for nobody in particular
public record Viewer(@Nullable String organization, @Nullable String person) {
    /// Nobody in particular in the organisation.
    public Viewer(@Nullable String organization) {
        this(organization, null);
    }

    public static Viewer of(Caller caller) {
        return new Viewer(caller.organizationIfAny().orElse(null), caller.person());
    }

    public boolean sees(Visibility visibility) {
        return switch (visibility.scope()) {
            case PUBLIC -> true;
            case ORGANIZATION ->
                    organization != null && organization.equals(visibility.organization());
        };
    }
}
