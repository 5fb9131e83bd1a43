package org.tidings.ingest.poll;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.tidings.contracts.CollectionBeat;
import org.tidings.ingest.publish.SourcePublisher;

/// Tells that collecting runs, for as long as this process looks for feeds that are due.
@ApplicationScoped
class CollectionBeats {
    private final Poller poller;
    private final PollConfig config;
    private final SourcePublisher publisher;
    private final UUID collector = UUID.randomUUID();

    CollectionBeats(Poller poller, PollConfig config, SourcePublisher publisher) {
        this.poller = poller;
        this.config = config;
        this.publisher = publisher;
    }

    @Scheduled(
            every = "${tidings.poll.beat}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void beat() {
        var looked = poller.looked();
        if (looked.isAfter(Instant.now().minus(config.beat()))) {
            publisher.publish(new CollectionBeat(collector, looked));
        }
    }
}
