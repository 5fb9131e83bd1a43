package org.tidings.ingest.revision;

import java.time.Instant;
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
                Map<ChangeKind, Integer> changes) {
    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.number(),
                revision.fetchedAt(),
                revision.published(),
                revision.modified(),
                revision.title(),
                revision.text().length(),
                revision.changes());
    }
}
