package org.tidings.ingest.backfill;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.tidings.tracing.Untraced;

/// Ends what is finished, takes back what was abandoned, forgets what is old. Every replica does
/// so; doing it twice changes nothing.
@ApplicationScoped
class BackfillUpkeep {
    private static final Logger LOG = Logger.getLogger(BackfillUpkeep.class);

    private final ItemQueue queue;
    private final Ends ends;

    BackfillUpkeep(ItemQueue queue, Ends ends) {
        this.queue = queue;
        this.ends = ends;
    }

    @Scheduled(
            every = "${tidings.backfill.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        attempt(queue::takeBack);
        attempt(ends::end);
    }

    @Scheduled(every = "1h", delayed = "1m")
    @RunOnVirtualThread
    void forget() {
        attempt(ends::forget);
    }

    private static void attempt(Runnable work) {
        try {
            Untraced.run(work);
        } catch (RuntimeException failure) {
            LOG.warnf("the upkeep of backfills is put off: %s", failure.getMessage());
        }
    }

    @ApplicationScoped
    static class Ends {
        private final BackfillRepository backfills;
        private final BackfillConfig config;

        Ends(BackfillRepository backfills, BackfillConfig config) {
            this.backfills = backfills;
            this.config = config;
        }

        @Transactional
        void end() {
            backfills.endFinished();
            backfills.endBrokenUploads(config.uploadPatience());
        }

        @Transactional
        void forget() {
            backfills.forget(config.keep());
        }
    }
}
