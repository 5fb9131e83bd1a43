package org.tidings.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.tracing.Untraced;

/// Sends what waits in the outbox, as soon as it is committed, for as long as the service runs.
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration CLEANING = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final OutboxConfig config;
    private final OutboxTable table;
    private final EventProducer producer;
    private final Semaphore wakings = new Semaphore(0);
    private @Nullable Thread thread;
    private Instant nextCleaning = Instant.MIN;

    Relay(OutboxConfig config, OutboxTable table, EventProducer producer) {
        this.config = config;
        this.table = table;
        this.producer = producer;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("outbox-relay").start(() -> Untraced.run(this::work));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }

    void wake() {
        wakings.release();
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                boolean more = table.drain(config.batch(), producer) == config.batch();
                clean();
                if (!more) {
                    rest(config.rest());
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("the outbox could not be sent, trying again: %s", failure.getMessage());
                rest(AFTER_FAILURE);
            }
        }
    }

    private void clean() throws SQLException {
        if (Instant.now().isAfter(nextCleaning)) {
            table.forgetSent(config.keepSent());
            nextCleaning = Instant.now().plus(CLEANING);
        }
    }

    private void rest(Duration most) {
        try {
            boolean woken = wakings.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
            if (woken) {
                wakings.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
