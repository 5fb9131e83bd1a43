package org.tidings.ingest.collection;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.OutletView;

/// A collection as its readers see it.
///
/// @param shared everyone's, not one organisation's own
@Schema(name = "Collection")
public record CollectionView(
        UUID id,
        @Schema(examples = "Ports and shipping") String name,
        @Nullable String description,
        boolean shared,
        List<Member> outlets) {
    public CollectionView {
        outlets = List.copyOf(outlets);
    }

    /// One of its outlets.
    @Schema(name = "CollectionOutlet")
    public record Member(UUID id, String name, String domain) {
        static Member of(OutletView outlet) {
            return new Member(outlet.id(), outlet.name(), outlet.domain());
        }
    }
}
