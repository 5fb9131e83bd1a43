package org.tidings.ingest.backfill;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.ingest.publish.PublishQueue;
import org.tidings.tracing.Untraced;

/// Works on what waits, a few items at a time, for as long as something waits.
@ApplicationScoped
class BackfillWorker {
    private static final Logger LOG = Logger.getLogger(BackfillWorker.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final ItemQueue queue;
    private final ItemResults results;
    private final BackfillItem items;
    private final PublishQueue published;
    private final BackfillConfig config;
    private final String owner = UUID.randomUUID().toString();
    private final Semaphore free;
    private final Set<Item.Key> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("backfill-", 0).factory());

    BackfillWorker(
            ItemQueue queue,
            ItemResults results,
            BackfillItem items,
            PublishQueue published,
            BackfillConfig config) {
        this.queue = queue;
        this.results = results;
        this.items = items;
        this.published = published;
        this.config = config;
        this.free = new Semaphore(config.concurrency());
    }

    /// Lets every idle slot look for work.
    @Scheduled(
            every = "${tidings.backfill.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void wake() {
        if (threads.isShutdown()) {
            return;
        }
        int idle = free.drainPermits();
        for (int slot = 0; slot < idle; slot++) {
            threads.execute(this::workWhileThereIsWork);
        }
    }

    private void workWhileThereIsWork() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Item> item = Untraced.call(this::next);
                if (item.isEmpty()) {
                    return;
                }
                work(item.get());
            }
        } catch (Exception failure) {
            LOG.warnf("no history could be collected, trying again: %s", failure.getMessage());
        } finally {
            free.release();
        }
    }

    /// Nothing while what is stored already waits to be published: news would queue behind it.
    private Optional<Item> next() {
        return published.holdsAtLeast(config.waitingEvents())
                ? Optional.empty()
                : queue.claim(owner);
    }

    private void work(Item item) throws Exception {
        underway.add(item.key());
        try {
            ItemOutcome outcome = items.work(owner, item);
            Untraced.run(() -> results.write(owner, item, outcome));
        } finally {
            underway.remove(item.key());
        }
    }

    /// Keeps what is being worked on ours. A replica that stops doing so has died, and its items go
    /// to the others when the leases end.
    @Scheduled(
            every = "${tidings.backfill.renewal}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void renewLeases() {
        List<Item.Key> keys = List.copyOf(underway);
        if (!keys.isEmpty()) {
            Untraced.run(() -> queue.renew(owner, keys));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("items were cut short; they are taken up again when the leases end");
        }
    }
}
