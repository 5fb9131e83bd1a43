package org.tidings.ingest.retention;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.tidings.tracing.Spans;

/// Erases what is older than its outlet's retention, now and then. A retention that was shortened
/// is met by the next run.
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final RetentionBatch batch;
    private final RetentionConfig config;

    Retention(RetentionBatch batch, RetentionConfig config) {
        this.batch = batch;
        this.config = config;
    }

    @Scheduled(
            every = "${tidings.retention.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void eraseExpired() {
        int all = Spans.in("retention", SpanKind.INTERNAL, Context.root(), _ -> eraseAll());
        if (all > 0) {
            LOG.infof("%d articles were erased: their outlets' retention is over", all);
        }
    }

    private int eraseAll() {
        int all = 0;
        int erased;
        do {
            erased = batch.erase();
            all += erased;
        } while (erased == config.batch());
        return all;
    }
}
