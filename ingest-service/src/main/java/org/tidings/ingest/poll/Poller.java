package org.tidings.ingest.poll;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.ingest.feed.FeedAdded;
import org.tidings.ingest.feed.FeedLeases;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.tracing.Untraced;

/// Looks for feeds that are due, and polls each on a virtual thread of its own, so many at a time.
@ApplicationScoped
class Poller {
    private static final Logger LOG = Logger.getLogger(Poller.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final FeedLeases leases;
    private final FeedPoll polls;
    private final PollConfig config;
    private final String owner = UUID.randomUUID().toString();
    private final Semaphore free;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 0).factory());

    Poller(FeedLeases leases, FeedPoll polls, PollConfig config) {
        this.leases = leases;
        this.polls = polls;
        this.config = config;
        this.free = new Semaphore(config.concurrency());
    }

    @Scheduled(
            every = "${tidings.poll.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void startDuePolls() {
        int slots = free.drainPermits();
        int taken = 0;
        try {
            List<LeasedFeed> due =
                    slots == 0
                            ? List.of()
                            : Untraced.call(() -> leases.claim(owner, config.lease(), slots));
            taken = due.size();
            due.forEach(this::start);
        } catch (Exception failure) {
            LOG.warnf("no feeds could be leased, trying again: %s", failure.getMessage());
        } finally {
            free.release(slots - taken);
        }
    }

    /// A new feed need not wait for the next look.
    void startAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedAdded feed) {
        threads.execute(this::startDuePolls);
    }

    /// Keeps what is being polled ours. A replica that stops doing so has died, and its feeds go to
    /// the others when the leases end.
    @Scheduled(
            every = "${tidings.poll.renewal}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void renewLeases() {
        List<UUID> feeds = List.copyOf(underway);
        if (!feeds.isEmpty()) {
            Untraced.run(() -> leases.renew(owner, config.lease(), feeds));
        }
    }

    private void start(LeasedFeed feed) {
        underway.add(feed.id());
        threads.execute(() -> pollAndRelease(feed));
    }

    private void pollAndRelease(LeasedFeed feed) {
        try {
            PollReport report = poll(feed);
            boolean ours = Untraced.call(() -> leases.finish(owner, feed.id(), report));
            if (!ours) {
                LOG.infof("%s was taken over by another replica", feed.url());
            }
        } catch (Exception failure) {
            LOG.warnf("the poll of %s was not written down: %s", feed.url(), failure.getMessage());
        } finally {
            underway.remove(feed.id());
            free.release();
        }
    }

    private PollReport poll(LeasedFeed feed) {
        try {
            return polls.poll(feed);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the poll of %s failed", feed.url());
            return polls.failed(
                    feed, new FetchOutcome.Failed("we could not store what we found", true));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("polls were cut short; their feeds are polled again when the leases end");
        }
    }
}
