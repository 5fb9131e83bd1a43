package org.tidings.tenancy;

import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Belonging to an organisation, as the token's claim `organization` states it:
/// `{"acme": {"id": "…", "displayName": ["Acme Monitor"], "groups": ["/analyst"]}}`.
///
/// @param organization Keycloak's id; the alias may be changed and so identifies nothing
/// @param name what the organisation is called: its attribute `displayName`, else the alias
/// @param roles what the membership's groups give
record Membership(String organization, String alias, String name, Set<String> roles) {
    static final String CLAIM = "organization";

    /// Attributes of an organisation come as lists.
    private static final String NAME = "displayName";

    Membership {
        roles = Set.copyOf(roles);
    }

    /// Entries without an id count for nothing: they cannot say which organisation is meant.
    static List<Membership> in(Object claim) {
        var memberships = new ArrayList<Membership>();
        if (claim instanceof Map<?, ?> organizations) {
            organizations.forEach(
                    (alias, details) -> {
                        if (details instanceof Map<?, ?> known) {
                            var id = known.get("id");
                            if (id != null) {
                                memberships.add(of(text(id), String.valueOf(alias), known));
                            }
                        }
                    });
        }
        return memberships;
    }

    private static Membership of(String id, String alias, Map<?, ?> details) {
        var roles = new TreeSet<String>();
        if (details.get("groups") instanceof List<?> groups) {
            for (var group : groups) {
                roles.addAll(Role.impliedBy(text(group).replaceFirst("^/", "")));
            }
        }
        return new Membership(id, alias, name(details).orElse(alias), roles);
    }

    private static Optional<String> name(Map<?, ?> details) {
        return details.get(NAME) instanceof List<?> names
                ? names.stream().map(Membership::text).filter(name -> !name.isBlank()).findFirst()
                : Optional.empty();
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
