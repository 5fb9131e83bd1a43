package org.tidings.ingest.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.PublicationTime;

/// One revision in the list of an article's.
@Schema(name = "Revision")
record RevisionView(
        @Schema(examples = "2") int number,
        Instant fetchedAt,
        PublicationTime published,
        PublicationTime modified,
        @Nullable String title,
        @Schema(description = "Of the stored text, in UTF-16 units.") int length,
        @Schema(description = "How often each kind of change occurs against the one before.")
                Map<ChangeKind, Integer> changes,
        @Schema(
                        description =
                                "When the outlet took the article away, until the next revision"
                                        + " brought it back; null when it did not.")
                @Nullable Instant withdrawnAt) {
    /// @param withdrawals of the article
    static RevisionView of(Revision revision, List<Withdrawal> withdrawals) {
        return new RevisionView(
                revision.number(),
                revision.fetchedAt(),
                revision.published(),
                revision.modified(),
                revision.title(),
                revision.text().length(),
                revision.changes(),
                withdrawals.stream()
                        .filter(withdrawal -> withdrawal.number() == revision.number() + 1)
                        .map(Withdrawal::withdrawnAt)
                        .findFirst()
                        .orElse(null));
    }
}
