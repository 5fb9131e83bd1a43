package org.tidings.ingest.capture;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/// Forgets captures whose time is over.
@ApplicationScoped
class CaptureCleanup {
    private static final Logger LOG = Logger.getLogger(CaptureCleanup.class);

    private final CaptureRepository captures;
    private final CaptureConfig config;

    CaptureCleanup(CaptureRepository captures, CaptureConfig config) {
        this.captures = captures;
        this.config = config;
    }

    @Scheduled(
            every = "${tidings.capture.cleanup}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void forgetOld() {
        int old = captures.deleteOld(config.keep());
        if (old > 0) {
            LOG.infof("%d captured pages are no longer kept", old);
        }
    }
}
