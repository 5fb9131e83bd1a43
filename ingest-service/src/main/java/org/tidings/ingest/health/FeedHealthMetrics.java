package org.tidings.ingest.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.tracing.Untraced;

/// How many feeds fare how: by status, and those that fail by the class of the failure. No feed has
/// a label of its own; which ones they are stands in the API.
@ApplicationScoped
class FeedHealthMetrics {
    private static final Logger LOG = Logger.getLogger(FeedHealthMetrics.class);

    private final FeedHealths healths;
    private final AllFeeds feeds;
    private final MultiGauge byStatus;
    private final MultiGauge byFailure;

    FeedHealthMetrics(FeedHealths healths, AllFeeds feeds, MeterRegistry metrics) {
        this.healths = healths;
        this.feeds = feeds;
        this.byStatus = MultiGauge.builder("tidings.feeds").register(metrics);
        this.byFailure = MultiGauge.builder("tidings.feeds.failing").register(metrics);
    }

    @Scheduled(
            every = "${tidings.health.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void count() {
        try {
            Untraced.run(() -> count(healths.of(feeds.ids()).values()));
        } catch (RuntimeException failure) {
            LOG.warnf("feeds are counted later: %s", failure.getMessage());
        }
    }

    private void count(Collection<HealthView> all) {
        Map<HealthStatus, Long> statuses = new EnumMap<>(HealthStatus.class);
        all.forEach(health -> statuses.merge(health.status(), 1L, Long::sum));
        byStatus.register(
                Arrays.stream(HealthStatus.values())
                        .map(status -> row("status", status, statuses.getOrDefault(status, 0L)))
                        .collect(Collectors.toList()),
                true);
        Map<FailureKind, Long> failures = new EnumMap<>(FailureKind.class);
        all.forEach(
                health -> {
                    if (health.failure() != null) {
                        failures.merge(health.failure(), 1L, Long::sum);
                    }
                });
        byFailure.register(
                failures.entrySet().stream()
                        .map(failure -> row("failure", failure.getKey(), failure.getValue()))
                        .collect(Collectors.toList()),
                true);
    }

    private static MultiGauge.Row<Number> row(String label, Enum<?> value, long count) {
        return MultiGauge.Row.of(Tags.of(label, value.name()), count);
    }

    /// The feeds of all scopes, for counting.
    @ApplicationScoped
    static class AllFeeds {
        private final Session database;

        AllFeeds(Session database) {
            this.database = database;
        }

        @Transactional
        List<UUID> ids() {
            return database.createNativeQuery(
                            "select id from feed where removed_at is null", UUID.class)
                    .getResultList();
        }
    }
}
