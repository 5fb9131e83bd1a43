package org.tidings.query.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.tracing.Untraced;

/// Delivers for as long as the service runs. The replicas share the work.
@ApplicationScoped
class DeliveryThreads {
    private static final Logger LOG = Logger.getLogger(DeliveryThreads.class);

    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Dispatch dispatch;
    private final DeliveryConfig config;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    DeliveryThreads(Dispatch dispatch, DeliveryConfig config) {
        this.dispatch = dispatch;
        this.config = config;
    }

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return InstantSource.system();
    }

    void onStart(@Observes StartupEvent start) {
        for (int i = 0; i < config.workers(); i++) {
            threads.add(Thread.ofVirtual().name("delivery-" + i).start(this::work));
        }
        threads.add(Thread.ofVirtual().name("delivery-forgetting").start(this::forget));
    }

    void onStop(@Observes ShutdownEvent end) throws InterruptedException {
        stop.countDown();
        for (Thread thread : threads) {
            thread.join(config.timeout().toMillis());
        }
    }

    private void work() {
        try {
            boolean more = false;
            while (!stop.await(more ? 0 : config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                more = next();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Every replica does it; each row goes once.
    private void forget() {
        try {
            while (!stop.await(FORGETTING.toMillis(), TimeUnit.MILLISECONDS)) {
                forgetNow();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void forgetNow() {
        try {
            LOG.debugf("%d old deliveries forgotten", Untraced.call(dispatch::forget));
        } catch (Exception away) {
            LOG.warnf("old deliveries cannot be forgotten: %s", away.getMessage());
        }
    }

    private boolean next() {
        try {
            return Untraced.call(dispatch::next);
        } catch (Exception away) {
            LOG.warnf("alerts cannot be delivered, will try again: %s", away.getMessage());
            return false;
        }
    }
}
