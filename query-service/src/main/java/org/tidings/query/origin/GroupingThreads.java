package org.tidings.query.origin;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.query.store.ChangesStored;
import org.tidings.tracing.Untraced;

/// Places what is due, for as long as the service runs. The replicas share the work.
@ApplicationScoped
class GroupingThreads {
    private static final Logger LOG = Logger.getLogger(GroupingThreads.class);

    private final Grouping grouping;
    private final OriginRepository rows;
    private final OriginConfig config;
    private final MeterRegistry metrics;
    private final Semaphore wake = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    GroupingThreads(
            Grouping grouping, OriginRepository rows, OriginConfig config, MeterRegistry metrics) {
        this.grouping = grouping;
        this.rows = rows;
        this.config = config;
        this.metrics = metrics;
    }

    void onStart(@Observes StartupEvent start) {
        for (int i = 0; i < config.workers(); i++) {
            threads.add(Thread.ofVirtual().name("origin-" + i).start(this::work));
        }
    }

    void onChanges(@Observes ChangesStored changes) {
        wake.release(config.workers());
    }

    void onStop(@Observes ShutdownEvent end) throws InterruptedException {
        stopped = true;
        wake.release(config.workers());
        for (Thread thread : threads) {
            thread.join(5_000);
        }
    }

    private void work() {
        while (!stopped) {
            boolean placed = false;
            try {
                placed = Untraced.call(grouping::next);
            } catch (GroupingFailed failure) {
                postpone(failure);
            } catch (Exception away) {
                LOG.warnf("copies cannot be looked for, will try again: %s", away.getMessage());
            }
            if (placed) {
                metrics.counter("tidings.origin.placed").increment();
            } else {
                pause();
            }
        }
    }

    private void postpone(GroupingFailed failure) {
        LOG.warnf("%s was not placed, will try again: %s", failure.article(), failure.getMessage());
        metrics.counter("tidings.origin.postponed").increment();
        try {
            Untraced.run(() -> rows.postpone(failure.article(), config.postponement()));
        } catch (RuntimeException away) {
            LOG.warnf("%s stays due: %s", failure.article(), away.getMessage());
        }
    }

    private void pause() {
        try {
            if (wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }
}
