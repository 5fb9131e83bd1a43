package org.tidings.ingest.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.Entry;

/// Whether a server's word that nothing changed can be relied on.
@ApplicationScoped
class Verification {
    /// An entry this much older than the last "not modified" was there when that was said.
    private static final Duration MARGIN = Duration.ofHours(1);

    private final PollConfig config;

    Verification(PollConfig config) {
        this.config = config;
    }

    /// To ask with what the server gave us to tell copies apart; otherwise the feed is read whole.
    boolean conditionally(PollMemory memory, Instant now) {
        if (memory.untrustedAt() != null) {
            return false;
        }
        Instant read = memory.verifiedAt();
        return memory.unmodified() < config.verifyAfter()
                && (read == null || read.plus(config.verifyEvery()).isAfter(now));
    }

    /// When the validators were found to lie: before, or by this copy. Null while they did not, or
    /// are given another chance.
    @Nullable Instant untrustedAt(
            LeasedFeed feed,
            FetchedDocument copy,
            List<Entry> fresh,
            boolean wasConditional,
            Instant now) {
        Instant before = feed.memory().untrustedAt();
        if (before != null) {
            return before.plus(config.distrust()).isAfter(now) ? before : null;
        }
        boolean told = feed.memory().unmodified() > 0;
        boolean lied =
                told
                        && !fresh.isEmpty()
                        && (sameValidators(feed, copy)
                                || (!wasConditional && hadBeenThere(feed, fresh)));
        return lied ? now : null;
    }

    /// The same name for another content.
    private static boolean sameValidators(LeasedFeed feed, FetchedDocument copy) {
        if (feed.etag() != null) {
            return feed.etag().equals(copy.etag());
        }
        return feed.lastModified() != null && feed.lastModified().equals(copy.lastModified());
    }

    private static boolean hadBeenThere(LeasedFeed feed, List<Entry> fresh) {
        Instant told = feed.lastPolledAt();
        return told != null
                && fresh.stream()
                        .map(entry -> entry.published().at())
                        .anyMatch(at -> at != null && at.isBefore(told.minus(MARGIN)));
    }
}
