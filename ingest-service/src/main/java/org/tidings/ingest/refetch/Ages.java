package org.tidings.ingest.refetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tidings.contracts.PublicationTime;

/// When an article's page is looked at again.
final class Ages {
    private Ages() {}

    /// What the age of an article is counted from. A time in the future is a clock's mistake.
    static Instant birth(PublicationTime published, Instant fetchedAt) {
        Instant at = published.at();
        return at == null || at.isAfter(fetchedAt) ? fetchedAt : at;
    }

    /// The next age that the article has not reached yet; empty when it has passed them all.
    static Optional<Instant> next(List<Duration> ages, Instant birth, Instant now) {
        return ages.stream().sorted().map(birth::plus).filter(now::isBefore).findFirst();
    }
}
