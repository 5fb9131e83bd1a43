package org.tidings.query.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// How many changes were indexed, how far behind the sequence the index is, and how long articles
/// wait between being stored and being found.
final class IndexMetrics {
    private final Counter indexed;
    private final Timer wait;
    private final AtomicLong behind;

    IndexMetrics(MeterRegistry registry) {
        indexed = registry.counter("tidings.index.changes");
        wait = registry.timer("tidings.index.wait");
        behind = registry.gauge("tidings.index.behind", new AtomicLong());
    }

    /// @param stored when each change was stored
    /// @param live whether the index followed closely, rather than being built
    void shown(List<Instant> stored, boolean live) {
        indexed.increment(stored.size());
        if (live) {
            var now = Instant.now();
            stored.forEach(time -> wait.record(Duration.between(time, now)));
        }
    }

    void behind(long changes) {
        behind.set(Math.max(0, changes));
    }
}
