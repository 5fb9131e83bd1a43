package org.tidings.ingest.backfill;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of an item.
sealed interface ItemOutcome {
    /// Its article is stored.
    record Done(UUID article) implements ItemOutcome {}

    /// There was nothing to do.
    ///
    /// @param article the one that was known
    record Skipped(String reason, @Nullable UUID article) implements ItemOutcome {}

    /// @param retryable it may go well later
    record Failed(String reason, boolean retryable) implements ItemOutcome {}

    /// It was a sitemap, and these stand in it.
    record Listed(List<NewItem> items) implements ItemOutcome {}

    /// It was an archive, and all of its pages are items now.
    record Unpacked() implements ItemOutcome {}

    /// The backfill was paused or cancelled, or another replica took over.
    record Interrupted() implements ItemOutcome {}
}
