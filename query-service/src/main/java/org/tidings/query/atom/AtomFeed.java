package org.tidings.query.atom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.Member;

/// A saved search that is read as a feed.
///
/// @param organization Keycloak's id
/// @param maker Keycloak's id of the person as whom it is read
/// @param makerName for showing, never for deciding
/// @param name by which its maker knows it: usually of the program that reads it
/// @param lastUsedAt to the minute; null: never
record AtomFeed(
        UUID id,
        String organization,
        UUID search,
        String maker,
        String makerName,
        String name,
        Instant madeAt,
        @Nullable Instant lastUsedAt) {
    /// As whom it is read, without the rights of a lead.
    Member reader() {
        return new Member(organization, maker, makerName, false);
    }
}
