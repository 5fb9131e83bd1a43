package org.tidings.query.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tidings.query.store.ChangeFeed;
import org.tidings.query.store.ChangesStored;

/// Runs this replica's follower for as long as the service runs.
@ApplicationScoped
class IndexThread {
    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Follower follower;
    private final Rebuild rebuild;
    private final Thread thread;

    IndexThread(ChangeFeed feed, IndexConfig config, MeterRegistry registry) {
        follower = new Follower(feed, config, new IndexMetrics(registry), analyzer);
        rebuild = new Rebuild(feed, analyzer, follower.home(), follower);
        thread = Thread.ofPlatform().daemon().name("index-follower").unstarted(follower);
    }

    Follower follower() {
        return follower;
    }

    Rebuild rebuild() {
        return rebuild;
    }

    WordAnalyzer analyzer() {
        return analyzer;
    }

    void onStart(@Observes StartupEvent start) {
        thread.start();
    }

    void onChanges(@Observes ChangesStored changes) {
        follower.wake();
    }

    void onStop(@Observes ShutdownEvent end) throws InterruptedException {
        follower.stop();
        thread.join(10_000);
    }
}
