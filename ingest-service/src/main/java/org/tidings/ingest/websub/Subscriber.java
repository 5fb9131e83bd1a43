package org.tidings.ingest.websub;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.tracing.Untraced;

/// Asks hubs to tell us of news, and again before they stop.
@ApplicationScoped
class Subscriber {
    private static final Logger LOG = Logger.getLogger(Subscriber.class);
    private static final int AT_ONCE = 20;
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final SubscriptionRepository subscriptions;
    private final FarewellRepository farewells;
    private final Fetcher fetcher;
    private final WebsubConfig config;

    Subscriber(
            SubscriptionRepository subscriptions,
            FarewellRepository farewells,
            Fetcher fetcher,
            WebsubConfig config) {
        this.subscriptions = subscriptions;
        this.farewells = farewells;
        this.fetcher = fetcher;
        this.config = config;
    }

    @Scheduled(
            every = "${tidings.websub.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void askHubs() {
        config.callbackBase().ifPresent(base -> Untraced.run(() -> askHubs(base)));
    }

    private void askHubs(URI base) {
        List<Subscription> due;
        do {
            due = subscriptions.due(config.verification(), AT_ONCE);
            due.forEach(subscription -> ask(base, subscription));
        } while (due.size() == AT_ONCE);
        farewells.due(config.verification(), AT_ONCE).forEach(farewell -> leave(base, farewell));
    }

    /// As well as it goes: a hub that does not hear us stops when its lease ends, and until then
    /// nobody answers at the callback.
    private void leave(URI base, Farewell farewell) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "unsubscribe");
        form.put("hub.topic", farewell.topic().toString());
        form.put("hub.callback", callback(base, farewell.token()));
        if (fetcher.fetchUntraced(FetchRequest.hub(farewell.hub(), form))
                instanceof FetchOutcome.Failed failed) {
            LOG.infof(
                    "%s could not be told to end %s: %s",
                    farewell.hub(), farewell.topic(), failed.reason());
        }
    }

    private void ask(URI base, Subscription subscription) {
        var request = FetchRequest.hub(subscription.hub(), form(base, subscription));
        switch (fetcher.fetchUntraced(request)) {
            case FetchOutcome.Fetched _, FetchOutcome.NotModified _ ->
                    LOG.debugf("%s was asked about %s", subscription.hub(), subscription.topic());
            case FetchOutcome.Failed(_, String reason, _, Duration retryAfter, _) -> {
                LOG.infof(
                        "%s does not tell of %s: %s",
                        subscription.hub(), subscription.topic(), reason);
                subscriptions.failed(
                        subscription.feed(),
                        false,
                        reason,
                        retryAfter == null ? rest(subscription.attempts()) : retryAfter);
            }
        }
    }

    private Map<String, String> form(URI base, Subscription subscription) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", subscription.topic().toString());
        form.put("hub.callback", callback(base, subscription.token()));
        form.put("hub.secret", subscription.secret());
        form.put("hub.lease_seconds", Long.toString(config.lease().toSeconds()));
        return form;
    }

    private static String callback(URI base, String token) {
        return base.toString().replaceFirst("/+$", "") + WebsubResource.PATH + "/" + token;
    }

    private Duration rest(int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS);
        Duration rest = config.retry().multipliedBy(1L << doublings);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }
}
