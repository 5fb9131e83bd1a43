package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;

/// Takes an archive from whoever sends it. Nothing stays of one that does not arrive whole.
@ApplicationScoped
class ArchiveIntake {
    private static final Logger LOG = Logger.getLogger(ArchiveIntake.class);

    private final Backfills backfills;
    private final Uploads uploads;

    ArchiveIntake(Backfills backfills, Uploads uploads) {
        this.backfills = backfills;
        this.uploads = uploads;
    }

    /// @throws IOException when the sender breaks off
    /// @throws org.tidings.problem.ProblemException `archive-too-large`, `archive-not-readable`
    BackfillView take(Visibility scope, @Nullable String name, String person, InputStream sent)
            throws IOException {
        UUID id = backfills.expectArchive(scope, name, person);
        boolean whole = false;
        try {
            Instant began = Instant.now();
            long bytes = uploads.keep(id, sent);
            whole = true;
            LOG.infof(
                    "archive of %d bytes arrived for backfill %s within %s",
                    bytes, id, Duration.between(began, Instant.now()));
        } finally {
            if (!whole) {
                backfills.refuseArchive(id);
            }
        }
        return backfills.startArchive(scope, id);
    }
}
