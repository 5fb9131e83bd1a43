package org.tidings.ingest.refetch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.tracing.Untraced;

/// Looks for articles whose page is due, each on a virtual thread of its own, so many at a time.
@ApplicationScoped
class Refetcher {
    private static final Logger LOG = Logger.getLogger(Refetcher.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final RefetchRepository articles;
    private final Look look;
    private final RefetchConfig config;
    private final String owner = UUID.randomUUID().toString();
    private final Semaphore free;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("refetch-", 0).factory());

    Refetcher(RefetchRepository articles, Look look, RefetchConfig config) {
        this.articles = articles;
        this.look = look;
        this.config = config;
        this.free = new Semaphore(config.concurrency());
    }

    @Scheduled(
            every = "${tidings.refetch.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void startDueLooks() {
        int slots = free.drainPermits();
        int taken = 0;
        try {
            List<LeasedArticle> due =
                    slots == 0
                            ? List.of()
                            : Untraced.call(() -> articles.claim(owner, config.lease(), slots));
            taken = due.size();
            due.forEach(article -> threads.execute(() -> lookAndRelease(article)));
        } catch (Exception failure) {
            LOG.warnf("no articles could be leased, trying again: %s", failure.getMessage());
        } finally {
            free.release(slots - taken);
        }
    }

    private void lookAndRelease(LeasedArticle article) {
        try {
            LookReport report = look(article);
            Untraced.call(() -> articles.finish(owner, article.id(), report));
        } catch (Exception failure) {
            LOG.warnf(
                    "the look at %s was not written down: %s", article.url(), failure.getMessage());
        } finally {
            free.release();
        }
    }

    private LookReport look(LeasedArticle article) {
        try {
            return look.at(article);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the look at %s failed", article.url());
            return look.failed(article, "we could not store what we found");
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("looks were cut short; they are made again when the leases end");
        }
    }
}
