package org.tidings.gateway.session;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.tidings.tracing.Untraced;

/// Clears away what has expired. Every replica does it; each row goes once.
@ApplicationScoped
class ExpiredSessions {
    private static final Logger LOG = Logger.getLogger(ExpiredSessions.class);

    private final SessionTable table;

    ExpiredSessions(SessionTable table) {
        this.table = table;
    }

    @Scheduled(every = "10m", delayed = "1m")
    @RunOnVirtualThread
    void clear() {
        Untraced.run(() -> LOG.debugf("%d expired sessions cleared", table.deleteExpired()));
    }
}
