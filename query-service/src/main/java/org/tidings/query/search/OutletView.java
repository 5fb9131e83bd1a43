package org.tidings.query.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet;

/// @param domain null when the outlet has none
/// @param demonstration its articles are invented, and every view says so
@Schema(name = "Outlet")
public record OutletView(
        @Schema(examples = "Harbour Courier") String name,
        @Schema(examples = "harbour-courier.example") @Nullable String domain,
        @Schema(description = "Its articles are invented; show it wherever they are shown.")
                boolean demonstration) {
    public static @Nullable OutletView of(@Nullable Outlet outlet) {
        return outlet == null
                ? null
                : new OutletView(outlet.name(), outlet.domain(), outlet.demonstration());
    }
}
