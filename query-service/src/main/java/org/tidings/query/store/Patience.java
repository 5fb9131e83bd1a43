package org.tidings.query.store;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Tries again with growing pauses for as long as it takes. Only what can never succeed, or the
/// end of the process, ends the waiting.
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);

    /// @param what is to be achieved, for the log
    /// @throws NeverStorable as the work throws it
    /// @throws IllegalStateException when the process ends first; the batch is then delivered
    ///     again
    <T> T until(String what, Supplier<T> work) {
        for (Duration pause = FIRST; ; pause = longer(pause)) {
            try {
                return work.get();
            } catch (NeverStorable never) {
                throw never;
            } catch (RuntimeException | AssertionError away) {
                // The driver asserts that its connection lives, where assertions are enabled.
                LOG.warnf("not yet (%s), again in %s: %s", what, pause, away);
            }
            sleep(pause);
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    private void sleep(Duration pause) {
        try {
            if (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("the service stops before the work is done");
    }

    void onStop(@Observes ShutdownEvent end) {
        stopping.countDown();
    }
}
