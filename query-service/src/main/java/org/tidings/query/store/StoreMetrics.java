package org.tidings.query.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/// How many messages became rows, how many were older than what is known, how many were set
/// aside.
@ApplicationScoped
class StoreMetrics {
    private final Counter stored;
    private final Counter outdated;
    private final Counter deadLettered;

    StoreMetrics(MeterRegistry registry) {
        stored = registry.counter("tidings.articles.stored");
        outdated = registry.counter("tidings.articles.outdated");
        deadLettered = registry.counter("tidings.articles.dead.lettered");
    }

    void stored(int changed, int unchanged) {
        stored.increment(changed);
        outdated.increment(unchanged);
    }

    void deadLettered() {
        deadLettered.increment();
    }
}
