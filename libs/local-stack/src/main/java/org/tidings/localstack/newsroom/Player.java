package org.tidings.localstack.newsroom;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/// Lets the newsroom publish on by itself, one step after another, until nothing is left.
final class Player implements AutoCloseable {
    private final Newsroom newsroom;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("newsroom-play").factory());
    private @Nullable ScheduledFuture<?> steps;
    private int intervalSeconds;

    Player(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /// The first step comes after one interval. Playing already, it takes the new pace.
    ///
    /// @param seconds between two steps, at least 1
    synchronized void play(int seconds) {
        if (seconds < 1) {
            throw new IllegalArgumentException("intervalSeconds is at least 1");
        }
        pause();
        intervalSeconds = seconds;
        steps = timer.scheduleAtFixedRate(this::step, seconds, seconds, SECONDS);
    }

    synchronized void pause() {
        if (steps != null) {
            steps.cancel(false);
            steps = null;
        }
        intervalSeconds = 0;
    }

    private synchronized void step() {
        if (steps != null && !newsroom.advance()) {
            pause();
        }
    }

    /// 0 while it does not play.
    synchronized int intervalSeconds() {
        return intervalSeconds;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
