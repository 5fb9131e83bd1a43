package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets history wait while news is being stored.
@ApplicationScoped
class NewsFirst {
    private final HistoryConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private int underway;
    private long quietSince;

    NewsFirst(HistoryConfig config) {
        this.config = config;
        this.quietSince = System.nanoTime() - config.quiet().toNanos();
    }

    void begin() {
        lock.lock();
        try {
            underway++;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            underway--;
            quietSince = System.nanoTime();
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Returns when no news was stored for a moment, or when history has waited long enough.
    ///
    /// @return whether there is quiet
    /// @throws InterruptedException when the service stops
    boolean giveWay() throws InterruptedException {
        long deadline = System.nanoTime() + config.patience().toNanos();
        lock.lockInterruptibly();
        try {
            for (long wait = pause(); wait > 0; wait = pause()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                long _ = change.awaitNanos(Math.min(wait, left));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Nanoseconds until there can be quiet; not positive when there is.
    private long pause() {
        if (underway > 0) {
            return TimeUnit.SECONDS.toNanos(1);
        }
        Duration quiet = Duration.ofNanos(System.nanoTime() - quietSince);
        return config.quiet().minus(quiet).toNanos();
    }
}
