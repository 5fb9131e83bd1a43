package org.tidings.query.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready until the index has caught up with the stored articles.
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {
    private final IndexThread thread;

    IndexReadiness(IndexThread thread) {
        this.thread = thread;
    }

    @Override
    public HealthCheckResponse call() {
        var follower = thread.follower();
        return HealthCheckResponse.named("search index")
                .status(follower.caughtUp())
                .withData("change", follower.applied())
                .build();
    }
}
