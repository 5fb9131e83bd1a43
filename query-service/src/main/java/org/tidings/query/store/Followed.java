package org.tidings.query.store;

import java.util.Set;
import java.util.UUID;

/// What an organisation follows beside its own.
///
/// @param outlets those of followed collections included
public record Followed(Set<UUID> feeds, Set<UUID> outlets) {
    public static final Followed NOTHING = new Followed(Set.of(), Set.of());

    public Followed {
        feeds = Set.copyOf(feeds);
        outlets = Set.copyOf(outlets);
    }

    public boolean isNothing() {
        return feeds.isEmpty() && outlets.isEmpty();
    }
}
