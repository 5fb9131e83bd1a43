package org.tidings.query.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// When a failed delivery is tried again: later each time, and not all at the same moment.
final class Backoff {
    private static final double JITTER = 0.2;

    private final DeliveryConfig config;
    private final RandomGenerator random;

    Backoff(DeliveryConfig config, RandomGenerator random) {
        this.config = config;
        this.random = random;
    }

    /// @param attempts that have failed
    /// @return empty when that was the last
    Optional<Duration> pause(int attempts) {
        if (attempts >= config.attempts()) {
            return Optional.empty();
        }
        double first = (double) config.firstPause().toMillis() * Math.pow(2, attempts - 1.0);
        double pause = Math.min(first, (double) config.longestPause().toMillis());
        double jitter = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Optional.of(Duration.ofMillis(Math.round(pause * jitter)));
    }
}
