package org.tidings.ingest.outlet;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;
import org.tidings.ingest.health.FeedTally;

/// An outlet as others see it.
///
/// @param domain host name without `www.`
/// @param country ISO 3166-1 alpha-2; null when unknown
/// @param language BCP 47; null when unknown
/// @param demonstration its articles are invented
/// @param shared everyone's, not one organisation's own
/// @param feeds how many of its feeds the viewer sees
/// @param health how these fare; null where there are none, and where outlets are not what was
///     asked for
@Schema(name = "Outlet")
public record OutletView(
        UUID id,
        @Schema(examples = "Harbour Courier") String name,
        @Schema(examples = "harbour-courier.example") String domain,
        @Schema(examples = "GB") @Nullable String country,
        @Schema(examples = "en") @Nullable String language,
        Kind kind,
        boolean demonstration,
        Rights rights,
        boolean shared,
        int feeds,
        @Nullable FeedTally health) {
    OutletView with(@Nullable FeedTally found) {
        return new OutletView(
                id,
                name,
                domain,
                country,
                language,
                kind,
                demonstration,
                rights,
                shared,
                feeds,
                found);
    }

    /// The outlet as it travels with an article.
    public Outlet contract() {
        return new Outlet(id, name, domain, country, kind, demonstration);
    }
}
