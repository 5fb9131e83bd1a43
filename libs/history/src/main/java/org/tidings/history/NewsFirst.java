package org.tidings.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets history wait while news is being worked on.
@ApplicationScoped
public class NewsFirst {
    private final HistoryConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private int underway;
    private long quietSince;

    NewsFirst(HistoryConfig config) {
        this.config = config;
        this.quietSince = System.nanoTime() - config.quiet().toNanos();
    }

    /// News is being worked on in this process.
    public void begin() {
        lock.lock();
        try {
            underway++;
        } finally {
            lock.unlock();
        }
    }

    /// Once for each [#begin()].
    public void end() {
        lock.lock();
        try {
            underway--;
            quietSince = System.nanoTime();
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Returns when there was no news for a moment, or when history has waited long enough.
    ///
    /// @return whether there is quiet
    /// @throws InterruptedException when the service stops
    public boolean giveWay() throws InterruptedException {
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
