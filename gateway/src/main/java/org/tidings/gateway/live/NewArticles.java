package org.tidings.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;

/// Collects who may see what has just been enriched, and tells once a second. What is collected
/// waits for one to two seconds: by then it can be found.
@ApplicationScoped
class NewArticles {
    private static final Logger LOG = Logger.getLogger(NewArticles.class);
    private static final long TELLING = 1_000;

    private final ObjectMapper json;
    private final BroadcastProcessor<Set<Visibility>> told = BroadcastProcessor.create();
    private Set<Visibility> collecting = new HashSet<>();
    private Set<Visibility> settling = Set.of();

    NewArticles(ObjectMapper json, Vertx vertx) {
        this.json = json;
        vertx.setPeriodic(TELLING, _ -> tell());
    }

    /// Of an article only this matters here.
    record Enriched(@Nullable Article article) {
        record Article(@Nullable Visibility visibility) {}
    }

    @Incoming("new-articles")
    @Blocking(ordered = false)
    void onEnriched(byte[] message) {
        try {
            Optional.ofNullable(json.readValue(message, Enriched.class).article())
                    .map(Enriched.Article::visibility)
                    .ifPresent(this::collect);
        } catch (IOException e) {
            // Whoever stores it sets it aside and says more.
            LOG.debugf(e, "Not announced");
        }
    }

    /// By second, what has become visible, and to whom; nothing for a second without news. Slow
    /// listeners miss some.
    Multi<Set<Visibility>> announcements() {
        return told.onOverflow().drop();
    }

    private synchronized void collect(Visibility visibility) {
        collecting.add(visibility);
    }

    private void tell() {
        var due = due();
        if (!due.isEmpty()) {
            told.onNext(due);
        }
    }

    private synchronized Set<Visibility> due() {
        var due = settling;
        settling = collecting;
        collecting = new HashSet<>();
        return due;
    }
}
