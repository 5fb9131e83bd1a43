package org.tidings.ingest.websub;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.FeedLeases;
import org.tidings.ingest.feed.FeedStopped;

/// What hubs tell us of, and what follows from their calls.
@ApplicationScoped
public class Subscriptions {
    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LEASE = Duration.ofDays(90);
    private static final Duration AFTER_DENIAL = Duration.ofDays(1);

    private final SubscriptionRepository subscriptions;
    private final FarewellRepository farewells;
    private final FeedLeases feeds;
    private final Event<FeedDelivered> delivered;
    private final WebsubConfig config;
    private final MeterRegistry metrics;

    Subscriptions(
            SubscriptionRepository subscriptions,
            FarewellRepository farewells,
            FeedLeases feeds,
            Event<FeedDelivered> delivered,
            WebsubConfig config,
            MeterRegistry metrics) {
        this.subscriptions = subscriptions;
        this.farewells = farewells;
        this.feeds = feeds;
        this.delivered = delivered;
        this.config = config;
        this.metrics = metrics;
    }

    /// A feed names a hub: it is subscribed to, unless it is already or we cannot be reached.
    public void offered(UUID feed, URI hub, URI topic) {
        if (config.callbackBase().isPresent()) {
            farewells.leaveOthers(feed, hub, topic);
            subscriptions.want(feed, hub, topic, Keys.fresh());
        }
    }

    /// A feed that a hub told of names none any more.
    public void withdrawn(UUID feed) {
        farewells.end(feed);
    }

    /// Nobody polls the feed: nobody is to tell us of it either.
    void onStopped(@Observes FeedStopped stopped) {
        if (stopped.moved()) {
            farewells.end(stopped.feed());
        } else {
            farewells.stop(stopped.feed(), Keys.fresh());
        }
    }

    /// What was delivered cannot be taken as it is: the feed is polled as soon as may be.
    public void onlyTold(FeedDelivered delivered) {
        feeds.due(delivered.feed(), delivered.url(), config.gap());
    }

    /// The hub asks whether we meant it (WebSub, 5.3), or says that it will not (5.2).
    ///
    /// @param lease how long it will tell us; null when it does not say
    /// @return whether we did
    boolean verified(
            String token, @Nullable String mode, @Nullable String topic, @Nullable Long lease) {
        if ("unsubscribe".equals(mode)) {
            return topic != null && farewells.isMeant(token, topic);
        }
        Optional<Subscription> found =
                subscriptions.byToken(token).filter(each -> each.topic().toString().equals(topic));
        if (found.isEmpty() || mode == null) {
            return false;
        }
        return switch (mode) {
            case "subscribe" -> {
                Duration lasting = within(lease);
                subscriptions.confirmed(found.get().feed(), lasting, renewIn(lasting));
                metrics.counter("tidings.websub.verified").increment();
                yield true;
            }
            default -> false;
        };
    }

    /// @return false for a callback that is none of ours
    boolean denied(String token, @Nullable String topic, @Nullable String reason) {
        var found =
                subscriptions.byToken(token).filter(each -> each.topic().toString().equals(topic));
        found.ifPresent(
                each ->
                        subscriptions.failed(
                                each.feed(),
                                true,
                                reason == null ? "the hub gave no reason" : reason,
                                AFTER_DENIAL));
        return found.isPresent();
    }

    /// What came to a callback.
    ///
    /// @param signature null when it is not signed
    /// @param links the values of the Link headers
    record Delivery(
            ByteString body,
            @Nullable String signature,
            @Nullable String contentType,
            List<String> links) {}

    /// Something was delivered. Signed by the hub, it is taken in; otherwise it is counted and left
    /// alone, which the sender does not learn (WebSub, 7.1).
    ///
    /// @return false for a callback that is none of ours
    boolean delivered(String token, Delivery delivery) {
        Optional<Subscription> found = subscriptions.byToken(token);
        if (found.isEmpty()) {
            return false;
        }
        Subscription subscription = found.get();
        boolean signed =
                Signature.holds(
                        delivery.signature(), delivery.body().toByteArray(), subscription.secret());
        subscriptions.delivered(subscription.feed(), signed);
        metrics.counter("tidings.websub.deliveries", "signed", Boolean.toString(signed))
                .increment();
        if (signed) {
            delivered.fire(
                    new FeedDelivered(
                            subscription.feed(),
                            subscription.feedUrl(),
                            subscription.topic(),
                            delivery.body(),
                            delivery.contentType(),
                            delivery.links()));
        }
        return true;
    }

    /// Never so short that we would do nothing but renew, never for ever.
    private Duration within(@Nullable Long seconds) {
        Duration lease = seconds == null ? config.lease() : Duration.ofSeconds(seconds);
        if (lease.compareTo(SHORTEST_LEASE) < 0) {
            return SHORTEST_LEASE;
        }
        return lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease;
    }

    private Duration renewIn(Duration lease) {
        Duration quarter = lease.dividedBy(4);
        Duration before = config.renewBefore();
        return lease.minus(quarter.compareTo(before) < 0 ? quarter : before);
    }
}
