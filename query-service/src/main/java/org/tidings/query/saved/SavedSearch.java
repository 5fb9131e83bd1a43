package org.tidings.query.saved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.QueryCost;

/// A query that is kept under a name.
///
/// @param organization Keycloak's id
/// @param owner Keycloak's id of the person
/// @param ownerName for showing, never for deciding
/// @param folder empty: in none
/// @param shared with the organisation
/// @param query as typed
/// @param living whether articles may change whether they fulfil it
/// @param cost when it was saved; null where the index could not say
/// @param activatedAt since when it raises alerts; null: it raises none
/// @param onePerCopyGroup of the copies of one text, only the first raises an alert
/// @param version one more with each change
public record SavedSearch(
        UUID id,
        String organization,
        String owner,
        String ownerName,
        String name,
        String folder,
        boolean shared,
        String query,
        boolean living,
        QueryCost.@Nullable CostClass cost,
        @Nullable Instant activatedAt,
        boolean onePerCopyGroup,
        int version) {}
