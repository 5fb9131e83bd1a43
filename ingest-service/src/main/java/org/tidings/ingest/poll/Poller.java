package org.tidings.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.tidings.ingest.feed.FeedAdded;
import org.tidings.ingest.feed.FeedLeases;
import org.tidings.ingest.feed.FinishedPoll;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.websub.FeedDelivered;
import org.tidings.tracing.Untraced;

/// Looks for feeds that are due, and polls each on a virtual thread of its own, so many at a time.
/// While there are more, it looks again whenever a quarter of the places is free.
@ApplicationScoped
class Poller {
    private static final Logger LOG = Logger.getLogger(Poller.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final FeedLeases leases;
    private final FeedPoll polls;
    private final Deliveries deliveries;
    private final PollConfig config;
    private final String owner = UUID.randomUUID().toString();
    private final Semaphore free;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();
    private final ReentrantLock looking = new ReentrantLock();
    private final Finisher finisher;
    private final Thread finishing;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 0).factory());
    private volatile boolean moreWaits;
    private volatile Instant looked = Instant.MIN;

    Poller(
            FeedLeases leases,
            FeedPoll polls,
            Deliveries deliveries,
            PollConfig config,
            MeterRegistry metrics) {
        this.leases = leases;
        this.polls = polls;
        this.deliveries = deliveries;
        this.config = config;
        this.free = new Semaphore(config.concurrency());
        this.finisher = new Finisher(leases, owner, underway::remove);
        this.finishing = Thread.ofVirtual().name("poll-finisher").start(finisher);
        metrics.gaugeCollectionSize("tidings.polls.underway", List.of(), underway);
    }

    @Scheduled(
            every = "${tidings.poll.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void startDuePolls() {
        if (looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
    }

    private void look() {
        int slots = free.drainPermits();
        int taken = 0;
        try {
            List<LeasedFeed> due = slots == 0 ? List.of() : claim(slots);
            taken = due.size();
            moreWaits = taken > 0;
            looked = Instant.now();
            due.forEach(feed -> start(feed, polls::poll));
        } catch (Exception failure) {
            LOG.warnf("no feeds could be leased, trying again: %s", failure.getMessage());
        } finally {
            free.release(slots - taken);
        }
    }

    /// When feeds that are due were last looked for with success, or all places were taken.
    Instant looked() {
        return looked;
    }

    private List<LeasedFeed> claim(int slots) throws Exception {
        return Untraced.call(() -> leases.claim(owner, config.lease(), config.hostPause(), slots));
    }

    /// A new feed need not wait for the next look, nor one that a hub told of.
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

    /// What a hub delivered is taken in at once, unless there is something odd about it, or the
    /// feed is being polled, or all places are taken.
    void takeIn(@Observes FeedDelivered delivered) {
        threads.execute(
                () -> {
                    if (!isTakenIn(delivered)) {
                        deliveries.leaveToPoll(delivered);
                    }
                });
    }

    private boolean isTakenIn(FeedDelivered delivered) {
        Optional<List<Entry>> entries = deliveries.entries(delivered);
        if (entries.isEmpty() || !free.tryAcquire()) {
            return false;
        }
        Optional<LeasedFeed> feed = Optional.empty();
        try {
            feed = Untraced.call(() -> leases.claim(owner, config.lease(), delivered.feed()));
        } catch (Exception failure) {
            LOG.warnf("%s could not be leased: %s", delivered.url(), failure.getMessage());
        }
        if (feed.isEmpty()) {
            free.release();
            return false;
        }
        start(feed.get(), leased -> deliveries.collect(leased, entries.get()));
        return true;
    }

    private void start(LeasedFeed feed, Function<LeasedFeed, PollReport> poll) {
        underway.add(feed.id());
        threads.execute(() -> pollAndRelease(feed, poll));
    }

    private void pollAndRelease(LeasedFeed feed, Function<LeasedFeed, PollReport> poll) {
        try {
            finisher.add(new FinishedPoll(feed.id(), report(feed, poll)));
        } finally {
            free.release();
        }
        if (moreWaits && free.availablePermits() * 4 >= config.concurrency()) {
            startDuePolls();
        }
    }

    private PollReport report(LeasedFeed feed, Function<LeasedFeed, PollReport> poll) {
        try {
            return poll.apply(feed);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the poll of %s failed", feed.url());
            return polls.failed(
                    feed,
                    new FetchOutcome.Failed(
                            FailureKind.INTERNAL, "we could not store what we found"));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("polls were cut short; their feeds are polled again when the leases end");
        }
        finishing.interrupt();
        finishing.join(GOODBYE);
    }
}
