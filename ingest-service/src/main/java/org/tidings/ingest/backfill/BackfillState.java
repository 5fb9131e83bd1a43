package org.tidings.ingest.backfill;

import java.util.Set;

/// How far a backfill is.
enum BackfillState {
    /// Its archive is on the way to us.
    UPLOADING,
    RUNNING,
    PAUSED,
    DONE,
    CANCELLED,
    /// Nothing could be had of it.
    FAILED;

    static final Set<BackfillState> UNDERWAY = Set.of(RUNNING, PAUSED);

    boolean isUnderway() {
        return UNDERWAY.contains(this);
    }
}
