package org.tidings.ingest.outlet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;

/// An outlet to add: an [OutletDraft] with its domain.
///
/// @param domain a host name, or an address on it
@Schema(name = "NewOutlet")
record NewOutlet(
        @Schema(required = true, examples = "harbour-courier.example") @Nullable String domain,
        @Nullable String name,
        @Schema(examples = "GB") @Nullable String country,
        @Schema(examples = "en") @Nullable String language,
        @Nullable Kind kind,
        @Nullable Boolean demonstration,
        OutletDraft.@Nullable RightsDraft rights) {
    OutletDraft draft() {
        return new OutletDraft(name, country, language, kind, demonstration, rights);
    }
}
