package org.tidings.gateway.audit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.tidings.tracing.Untraced;

/// Remembers who did what.
@ApplicationScoped
public class AuditTrail {
    private static final Logger LOG = Logger.getLogger(AuditTrail.class);

    private final AuditTable table;
    private final AuditConfig config;
    private final Vertx vertx;

    AuditTrail(AuditTable table, AuditConfig config, Vertx vertx) {
        this.table = table;
        this.config = config;
        this.vertx = vertx;
    }

    /// @return done when it is remembered for good, or cannot be
    public Future<Void> keep(Actor actor, Deed deed) {
        return vertx.executeBlocking(
                () -> {
                    table.insert(actor, deed);
                    return null;
                },
                false);
    }

    /// For what has not been done anyway: that it cannot be remembered is only logged.
    public void note(Actor actor, Deed deed) {
        keep(actor, deed)
                .onFailure(
                        failure ->
                                LOG.errorf(
                                        failure,
                                        "not recorded: %s %s by %s, answered %d",
                                        deed.method(),
                                        deed.path(),
                                        actor.person(),
                                        deed.status()));
    }

    @Scheduled(every = "1h", delayed = "2m")
    @RunOnVirtualThread
    void forgetOldEntries() {
        var end = Instant.now().minus(config.keep());
        Untraced.run(() -> LOG.debugf("%d old entries forgotten", table.deleteBefore(end)));
    }
}
