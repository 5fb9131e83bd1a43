package org.tidings.gateway.limit;

import java.time.Duration;

/// A token bucket, kept as time: each call costs its share of the window, and time pays it back.
final class Bucket {
    private static final long SECOND = 1_000_000_000L;

    private final int limit;
    private final long window;
    private final long cost;
    private long credit;
    private long since;

    /// @param now in nanoseconds of a clock that never goes back
    Bucket(int limit, Duration window, long now) {
        this.limit = limit;
        this.cost = Math.max(1, window.toNanos() / limit);
        this.window = cost * limit;
        this.credit = this.window;
        this.since = now;
    }

    synchronized Allowance take(long now) {
        fill(now);
        boolean granted = credit >= cost;
        if (granted) {
            credit -= cost;
        }
        long reset = Math.ceilDiv(cost - credit % cost, SECOND);
        return new Allowance(granted, limit, Math.ceilDiv(window, SECOND), credit / cost, reset);
    }

    synchronized boolean isFull(long now) {
        fill(now);
        return credit == window;
    }

    private void fill(long now) {
        credit = Math.min(window, credit + (now - since));
        since = now;
    }
}
