package org.tidings.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the calls of each person.
@ApplicationScoped
public class Limits {
    /// Beyond this, those who have not called of late are forgotten.
    private static final int MANY = 10_000;

    private final LimitConfig config;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Limits(LimitConfig config) {
        this.config = config;
    }

    /// @param person whoever the token names, in whatever session
    public Allowance take(String person) {
        long now = System.nanoTime();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(
                        person, _ -> new Bucket(config.requests(), config.per(), now))
                .take(now);
    }
}
