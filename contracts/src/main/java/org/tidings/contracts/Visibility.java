package org.tidings.contracts;

import org.jspecify.annotations.Nullable;

/// Who may see an article: everyone, or the people of one organisation. A message without it is
/// never processed.
///
/// @param scope PUBLIC or ORGANIZATION
/// @param organization Keycloak's id of the organisation, never its alias; null when public
public record Visibility(Scope scope, @Nullable String organization) {
    public static final Visibility PUBLIC = new Visibility(Scope.PUBLIC, null);

    /// @throws IllegalArgumentException when an organisation is missing, or given for PUBLIC
    public Visibility {
        Present.check(scope, "visibility.scope");
        if ((scope == Scope.ORGANIZATION) != (organization != null && !organization.isBlank())) {
            throw new IllegalArgumentException(
                    "visibility.organization must be given exactly when the scope is ORGANIZATION");
        }
    }

    public static Visibility of(String organization) {
        return new Visibility(Scope.ORGANIZATION, organization);
    }

    public enum Scope {
        PUBLIC,
        ORGANIZATION
    }
}
