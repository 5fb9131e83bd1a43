package org.tidings.ingest.robots;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.ingest.fetch.FetchPermission;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.fetch.WebAddress;

/// The rules of each host, read once a day at most and kept in memory. Nothing switches them off:
/// they hold for shared, private and demonstration feeds alike.
@ApplicationScoped
class HostRules implements FetchPermission {
    private final Fetcher fetcher;
    private final RobotsConfig config;
    private final MeterRegistry metrics;
    private final Map<String, HostRule> hosts;

    HostRules(Fetcher fetcher, RobotsConfig config, MeterRegistry metrics) {
        this.fetcher = fetcher;
        this.config = config;
        this.metrics = metrics;
        this.hosts = new Recent(config.hosts());
    }

    @Override
    public Answer ask(WebAddress address) {
        URI uri = address.uri();
        String origin = (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
        HostRule rule;
        synchronized (hosts) {
            rule = hosts.computeIfAbsent(origin, HostRule::new);
        }
        Answer answer = rule.ask(uri, fetcher, config, Instant.now());
        if (answer instanceof Answer.Denied(FailureKind kind, _)) {
            metrics.counter("tidings.robots.denied", "kind", kind.name()).increment();
        }
        return answer;
    }

    /// Keeps so many, the most recently asked for.
    private static final class Recent extends LinkedHashMap<String, HostRule> {
        private final int most;

        Recent(int most) {
            super(64, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HostRule> eldest) {
            return size() > most;
        }
    }
}
