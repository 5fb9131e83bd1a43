package org.tidings.ingest.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Limits that a test reaches soon, and no waiting between requests.
record TestLimits(int maxBytes, Duration callTimeout, Duration pause) implements FetchConfig {
    TestLimits(int maxBytes, Duration callTimeout) {
        this(maxBytes, callTimeout, Duration.ZERO);
    }

    @Override
    public Optional<List<String>> mappings() {
        return Optional.empty();
    }

    @Override
    public String product() {
        return "TidingsTest/1";
    }

    @Override
    public String contact() {
        return "mailto:desk@tidings.example";
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration longestRetryAfter() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration readTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int maxRedirects() {
        return 5;
    }
}
