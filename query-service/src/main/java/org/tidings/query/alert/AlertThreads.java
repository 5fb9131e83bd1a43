package org.tidings.query.alert;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.query.store.ChangesStored;
import org.tidings.tracing.Untraced;

/// Raises alerts for as long as the service runs. The replicas share the work.
@ApplicationScoped
class AlertThreads {
    private static final Logger LOG = Logger.getLogger(AlertThreads.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Alerting alerting;
    private final ActiveSearches searches;
    private final DueQueue due;
    private final AlertConfig config;
    private final Semaphore wake = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    AlertThreads(Alerting alerting, ActiveSearches searches, DueQueue due, AlertConfig config) {
        this.alerting = alerting;
        this.searches = searches;
        this.due = due;
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        for (int i = 0; i < config.workers(); i++) {
            threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name("alert-" + i)
                            .start(() -> Untraced.run(this::work)));
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

    /// After a failure one article at a time, to find the one that cannot be matched. That one is
    /// tried again when no other waits.
    private void work() {
        int singly = 0;
        while (!stopped) {
            int most = singly > 0 ? 1 : config.batch();
            try {
                // All of them at the start, which takes longer than a transaction may.
                searches.catchUp();
                int taken = alerting.next(most);
                singly = Math.max(0, singly - 1);
                if (taken < most && alerting.retry() == 0) {
                    pause(config.poll());
                }
            } catch (AlertingFailed failure) {
                LOG.warnf(failure, "%d articles were not matched", failure.articles().size());
                singly = Math.max(singly, postpone(failure.articles()));
            } catch (RuntimeException | Error away) {
                // Whatever it was: a thread that ends would end alerts for good.
                LOG.warnf("alerts cannot be raised, will try again: %s", away);
                pause(AFTER_FAILURE);
            }
        }
    }

    /// @return how many are to be tried one by one
    private int postpone(List<UUID> articles) {
        if (articles.size() > 1) {
            return articles.size();
        }
        try {
            articles.forEach(
                    article ->
                            due.postpone(
                                    article, config.postponement(), config.longestPostponement()));
        } catch (RuntimeException away) {
            LOG.warnf("%s stays due: %s", articles, away.getMessage());
        }
        return 0;
    }

    private void pause(Duration time) {
        try {
            if (wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }
}
