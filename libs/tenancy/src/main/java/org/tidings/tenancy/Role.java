package org.tidings.tenancy;

import java.util.Set;

/// The roles, for `@RolesAllowed`. They are cumulative: whoever leads may do what an analyst may,
/// whoever administers may do both.
public final class Role {
    /// Reads, searches, saves and tags.
    public static final String ANALYST = "analyst";

    /// Keeps the team's shared searches and briefings.
    public static final String LEAD = "lead";

    /// Keeps the organisation's feeds, people and retention.
    public static final String ADMIN = "admin";

    /// Keeps what all organisations share; belongs to none.
    public static final String PLATFORM_ADMIN = "platform-admin";

    private Role() {}

    /// What a membership's group gives; nothing for a group that is no role.
    static Set<String> impliedBy(String group) {
        return switch (group) {
            case ANALYST -> Set.of(ANALYST);
            case LEAD -> Set.of(ANALYST, LEAD);
            case ADMIN -> Set.of(ANALYST, LEAD, ADMIN);
            default -> Set.of();
        };
    }
}
