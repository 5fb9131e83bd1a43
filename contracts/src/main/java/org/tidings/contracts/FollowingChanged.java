package org.tidings.contracts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What an organisation follows, whole, from now on.
///
/// Key [#organization()], at least once, in any order: the greatest version wins.
///
/// @param organization Keycloak's id
/// @param version from 1, one more with each change
/// @param feeds single feeds
/// @param outlets all feeds of these, those of followed collections included
public record FollowingChanged(
        String organization, long version, Set<UUID> feeds, Set<UUID> outlets, Instant changedAt) {
    public static final String TOPIC = "following.changed";

    public FollowingChanged {
        Present.check(organization, "organization");
        Present.check(feeds, "feeds");
        Present.check(outlets, "outlets");
        Present.check(changedAt, "changedAt");
        feeds = Lists.sortedOrEmpty(feeds);
        outlets = Lists.sortedOrEmpty(outlets);
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, not " + version);
        }
    }
}
