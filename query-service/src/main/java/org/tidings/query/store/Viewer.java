package org.tidings.query.store;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;

/// Whose eyes an answer is for: public articles, and those of one organisation if there is one.
/// Every way to articles asks for it.
///
/// @param organization Keycloak's id of the caller's organisation; null for a platform
///     administrator, who sees public articles only
public record Viewer(@Nullable String organization) {
    public boolean sees(Visibility visibility) {
        return switch (visibility.scope()) {
            case PUBLIC -> true;
            case ORGANIZATION ->
                    organization != null && organization.equals(visibility.organization());
        };
    }
}
