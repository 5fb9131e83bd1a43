package org.tidings.query.saved;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.QueryCost.CostClass;

/// A saved search as one person sees it.
///
/// @param changeable whether the person may change it
/// @param following whether its alerts come to the person's inbox
@Schema(name = "SavedSearch")
record SavedSearchView(
        UUID id,
        @Schema(examples = "Ports on strike") String name,
        @Schema(examples = "(port OR harbour*) NEAR/5 strike") String query,
        @Schema(description = "Empty: in none.", examples = "Shipping") String folder,
        @Schema(description = "With everybody in the organisation.") boolean shared,
        Owner owner,
        Alert alert,
        @Schema(description = "How much of the index it read when it was saved; null: not known.")
                @Nullable CostClass cost,
        @Schema(description = "Whether articles may change whether they fulfil it.") boolean living,
        @Schema(description = "Whether you may change it.") boolean changeable,
        @Schema(description = "Whether its alerts come to your inbox.") boolean following,
        @Schema(description = "One more with each change; the ETag says it too.") int version) {

    @Schema(name = "SavedSearchOwner")
    record Owner(String id, @Schema(examples = "Ana Reader") String name) {}

    /// @param activatedAt articles stored from then on raise alerts; null: none do
    @Schema(name = "SavedSearchAlert")
    record Alert(
            boolean active,
            boolean onePerCopyGroup,
            @Schema(description = "Articles stored from then on raise alerts; null: none do.")
                    @Nullable Instant activatedAt) {}

    static SavedSearchView of(SavedSearch search, Member reader, boolean following) {
        return new SavedSearchView(
                search.id(),
                search.name(),
                search.query(),
                search.folder(),
                search.shared(),
                new Owner(search.owner(), search.ownerName()),
                new Alert(
                        search.activatedAt() != null,
                        search.onePerCopyGroup(),
                        search.activatedAt()),
                search.cost(),
                search.living(),
                reader.mayChange(search),
                following,
                search.version());
    }
}
