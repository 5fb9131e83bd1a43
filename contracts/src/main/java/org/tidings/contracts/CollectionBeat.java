package org.tidings.contracts;

import java.time.Instant;
import java.util.UUID;

/// Collecting runs: feeds that were due were looked for shortly before. Where beats are missing,
/// nothing was collected, and a lack of articles says nothing about the news.
///
/// Key [#collector()], at least once, in any order; one that is late counts for its own time.
///
/// @param collector one process, for as long as it runs
public record CollectionBeat(UUID collector, Instant at) {
    public static final String TOPIC = "collection.beats";

    public CollectionBeat {
        Present.check(collector, "collector");
        Present.check(at, "at");
    }
}
