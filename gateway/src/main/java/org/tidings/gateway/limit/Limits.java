package org.tidings.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the calls of each person, and of each feed that is read without signing in.
@ApplicationScoped
public class Limits {
    /// Beyond this, those who have not called of late are forgotten.
    private static final int MANY = 10_000;

    /// No person's id begins so.
    private static final String FEED = "feed ";

    private final LimitConfig config;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Limits(LimitConfig config) {
        this.config = config;
    }

    /// @param person whoever the token names, in whatever session
    public Allowance take(String person) {
        return take(person, config.requests());
    }

    /// @param token of the feed's address
    public Allowance takeFeed(String token) {
        return take(FEED + token, config.feedReads());
    }

    private Allowance take(String whom, int limit) {
        long now = System.nanoTime();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(whom, _ -> new Bucket(limit, config.per(), now)).take(now);
    }
}
