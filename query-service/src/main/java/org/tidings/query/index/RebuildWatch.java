package org.tidings.query.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tidings.query.store.RebuildRequests;
import org.tidings.tracing.Untraced;

/// Builds this replica's index anew when any replica was asked to, once for each request: also for
/// one that came while it was down.
@ApplicationScoped
class RebuildWatch {
    private static final Logger LOG = Logger.getLogger(RebuildWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long UNKNOWN = -1;

    private final Rebuild rebuild;
    private final IndexHome home;
    private final RebuildRequests requests;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long begun = UNKNOWN;

    RebuildWatch(IndexThread thread, RebuildRequests requests) {
        this.rebuild = thread.rebuild();
        this.home = thread.follower().home();
        this.requests = requests;
    }

    /// Has every replica build its index, this one at once. While it does, it asks for no other.
    void ask() {
        if (!rebuild.progress().isRunning()) {
            requests.add();
            look();
        }
    }

    void onStart(@Observes StartupEvent start) {
        Thread.ofPlatform()
                .daemon()
                .name("index-rebuild-watch")
                .start(() -> Untraced.run(this::watch));
    }

    void onStop(@Observes ShutdownEvent end) {
        stopped.countDown();
    }

    private void watch() {
        try {
            do {
                tryToLook();
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToLook() {
        try {
            look();
        } catch (RuntimeException away) {
            LOG.debugf(away, "it is not known whether the index is to be rebuilt");
        }
    }

    /// An index that failed to be built is not tried again before the next request or start.
    private synchronized void look() {
        long last = requests.last();
        if (begun == UNKNOWN || last < begun) {
            begun = known(last);
        }
        if (begun < last && rebuild.start(() -> remember(last))) {
            begun = last;
        }
    }

    /// An index of which nothing is known counts as new, and so does one of another database.
    private long known(long last) {
        try {
            var request = home.request();
            if (request.isPresent() && request.getAsLong() <= last) {
                return request.getAsLong();
            }
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("for which request the index was built cannot be read", unreadable);
        }
        remember(last);
        return last;
    }

    private void remember(long request) {
        try {
            home.remember(request);
        } catch (IOException failure) {
            LOG.warn("the index will be built anew once more, at the next start", failure);
        }
    }
}
