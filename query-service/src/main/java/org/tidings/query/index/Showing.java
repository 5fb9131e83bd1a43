package org.tidings.query.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Lets searches see what was applied to an index: every time it has everything; while it catches
/// up, the less often the longer it takes, since each time makes a small segment that must be
/// merged later.
final class Showing {
    private static final Duration INTERVAL = Duration.ofMillis(500);

    /// While it catches up, showing takes at most one part in so many of the time.
    private static final int SHARE = 20;

    private final IndexMetrics metrics;
    private final List<Instant> unseen = new ArrayList<>();
    private Instant next = Instant.now();

    Showing(IndexMetrics metrics) {
        this.metrics = metrics;
    }

    /// @param since when it could have been seen
    void add(Instant since) {
        unseen.add(since);
    }

    /// @param end whether the index has everything
    boolean isDue(boolean end) {
        return !unseen.isEmpty() && (end || next.isBefore(Instant.now()));
    }

    void show(LiveIndex live, boolean caughtUp) throws IOException {
        var began = Instant.now();
        live.show();
        metrics.shown(unseen, caughtUp);
        unseen.clear();
        var shown = Instant.now();
        var pause = Duration.between(began, shown).multipliedBy(SHARE);
        next = shown.plus(pause.compareTo(INTERVAL) < 0 ? INTERVAL : pause);
    }

    /// The index is another one now.
    void forget() {
        unseen.clear();
    }
}
