package org.tidings.ingest.outlet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;

/// What a person says about an outlet; all of it may be left out.
///
/// @param name the domain stands in for a missing one
/// @param country two letters; unknown when missing
/// @param language BCP 47; unknown when missing
/// @param rights what may be shown
@Schema(name = "OutletDraft")
public record OutletDraft(
        @Schema(examples = "Harbour Courier") @Nullable String name,
        @Schema(examples = "GB") @Nullable String country,
        @Schema(examples = "en") @Nullable String language,
        @Nullable Kind kind,
        @Nullable Boolean demonstration,
        @Nullable RightsDraft rights) {
    public static final OutletDraft EMPTY = new OutletDraft(null, null, null, null, null, null);

    /// @param excerptCharacters for EXCERPT only; 400 when missing
    /// @param retentionDays kept for ever when missing
    @Schema(name = "RightsDraft")
    public record RightsDraft(
            Rights.@Nullable Use use,
            @Schema(examples = "400") @Nullable Integer excerptCharacters,
            @Nullable Integer retentionDays) {}
}
