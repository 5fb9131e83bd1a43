package org.tidings.query.saved;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a saved search is to be, whole.
///
/// @param folder none when missing
/// @param shared not when missing
/// @param alert none when missing
@Schema(name = "SavedSearchDraft")
record SavedSearchDraft(
        @Schema(required = true, examples = "Ports on strike") @Nullable String name,
        @Schema(required = true, examples = "(port OR harbour*) NEAR/5 strike")
                @Nullable String query,
        @Schema(examples = "Shipping") @Nullable String folder,
        @Nullable Boolean shared,
        @Nullable Alert alert) {
    static final SavedSearchDraft EMPTY = new SavedSearchDraft(null, null, null, null, null);

    /// @param active whether articles that arrive from now on raise alerts
    /// @param onePerCopyGroup whether of the copies of one text only the first does
    @Schema(name = "SavedSearchAlertDraft")
    record Alert(@Nullable Boolean active, @Nullable Boolean onePerCopyGroup) {}

    /// Empty when missing, which is refused as a query.
    String text() {
        return query == null ? "" : query;
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    boolean isActive() {
        return alert != null && Boolean.TRUE.equals(alert.active());
    }

    boolean isOnePerCopyGroup() {
        return alert != null && Boolean.TRUE.equals(alert.onePerCopyGroup());
    }
}
