package org.tidings.ingest.health;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tidings.tracing.Untraced;

/// Reckons anew what is usual, a few hundred feeds at a time.
@ApplicationScoped
class Profiles {
    private static final Logger LOG = Logger.getLogger(Profiles.class);

    private final ProfileRepository repository;
    private final HealthRepository health;
    private final HealthConfig config;

    Profiles(ProfileRepository repository, HealthRepository health, HealthConfig config) {
        this.repository = repository;
        this.health = health;
        this.config = config;
    }

    @Scheduled(
            every = "${tidings.health.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void reckonWhatIsOld() {
        try {
            Untraced.run(() -> reckon(Instant.now()));
        } catch (RuntimeException failure) {
            LOG.warnf("what is usual for feeds is reckoned later: %s", failure.getMessage());
        }
    }

    private void reckon(Instant now) {
        Instant earliest = now.minus(config.history());
        Map<UUID, Instant> old = repository.old(config.profileAge(), config.profilesAtOnce());
        var counts = health.hours(old.keySet(), earliest);
        old.forEach(
                (feed, since) -> {
                    Instant start = since.isAfter(earliest) ? since : earliest;
                    var history =
                            VolumeHistory.between(start, now, counts.getOrDefault(feed, Map.of()));
                    repository.save(feed, Profile.of(history));
                });
    }

    @Scheduled(every = "24h", delayed = "5m")
    @RunOnVirtualThread
    void forget() {
        Untraced.run(() -> repository.forget(config.keep()));
    }
}
