package org.tidings.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;

/// Collects in whose inbox there is something new, and tells several times a second.
@ApplicationScoped
class NewAlerts {
    private static final Logger LOG = Logger.getLogger(NewAlerts.class);
    private static final long TELLING = 250;

    private final ObjectMapper json;
    private final BroadcastProcessor<Set<Addressee>> told = BroadcastProcessor.create();
    private Set<Addressee> collecting = new HashSet<>();

    NewAlerts(ObjectMapper json, Vertx vertx) {
        this.json = json;
        vertx.setPeriodic(TELLING, _ -> tell());
    }

    /// A person in an organisation: in another one they have another inbox.
    record Addressee(String organization, String person) {}

    /// Of an alert only this matters here.
    record Raised(@Nullable Visibility visibility, @Nullable List<String> people) {}

    @Incoming("new-alerts")
    @Blocking(ordered = false)
    void onRaised(byte[] message) {
        try {
            var raised = json.readValue(message, Raised.class);
            if (raised != null && raised.visibility() != null && raised.people() != null) {
                collect(String.valueOf(raised.visibility().organization()), raised.people());
            }
        } catch (IOException e) {
            // It is in the inbox all the same.
            LOG.debugf(e, "Not announced");
        }
    }

    /// In whose inbox there is something new; nothing while there is nowhere. Slow listeners miss
    /// some.
    Multi<Set<Addressee>> announcements() {
        return told.onOverflow().drop();
    }

    private synchronized void collect(String organization, List<String> people) {
        people.forEach(person -> collecting.add(new Addressee(organization, person)));
    }

    private void tell() {
        var due = due();
        if (!due.isEmpty()) {
            told.onNext(due);
        }
    }

    private synchronized Set<Addressee> due() {
        var due = collecting;
        collecting = new HashSet<>();
        return due;
    }
}
