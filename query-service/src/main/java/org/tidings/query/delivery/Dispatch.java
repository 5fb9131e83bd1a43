package org.tidings.query.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.query.delivery.Outcome.Delivered;
import org.tidings.query.delivery.Outcome.Failed;
import org.tidings.query.desk.Colleagues;

/// Delivers what is due, one after the other.
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final String GONE = "the article, the search or the receiver is gone";

    private final DeliveryRepository deliveries;
    private final MailSubscriptions subscriptions;
    private final MailPlan mails;
    private final WebhookRepository webhooks;
    private final WebhookClient client;
    private final AlertContents contents;
    private final Colleagues colleagues;
    private final Mailer mailer;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final DeliveryConfig config;
    private final Backoff backoff;

    Dispatch(
            DeliveryRepository deliveries,
            MailSubscriptions subscriptions,
            MailPlan mails,
            WebhookRepository webhooks,
            WebhookClient client,
            AlertContents contents,
            Colleagues colleagues,
            Mailer mailer,
            ObjectMapper json,
            InstantSource clock,
            DeliveryConfig config) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.webhooks = webhooks;
        this.client = client;
        this.contents = contents;
        this.colleagues = colleagues;
        this.mailer = mailer;
        this.json = json;
        this.clock = clock;
        this.config = config;
        this.backoff = new Backoff(config, RandomGenerator.getDefault());
    }

    private record Body(String event, AlertContent alert) {}

    /// @return whether anything was due
    boolean next() {
        Instant now = clock.instant();
        boolean planned = deliveries.plan(now);
        var claimed = deliveries.claim(now, now.plus(config.claim()));
        claimed.ifPresent(delivery -> deliver(delivery, now));
        return planned || claimed.isPresent();
    }

    /// Of deliveries that are done with.
    ///
    /// @return how many
    int forget() {
        Instant now = clock.instant();
        return deliveries.forget(now.minus(config.keep()), now.minus(config.keepDead()));
    }

    private void deliver(Delivery delivery, Instant now) {
        if (delivery.webhook() != null) {
            request(delivery, delivery.webhook(), now);
        } else if (delivery.person() != null) {
            mail(delivery, delivery.person(), now);
        }
    }

    private void request(Delivery delivery, UUID webhook, Instant now) {
        var to = webhooks.find(delivery.organization(), webhook);
        var content = to.flatMap(known -> contents.of(delivery, known.createdBy()));
        if (content.isEmpty()) {
            drop(List.of(delivery), GONE);
            return;
        }
        var message =
                new WebhookClient.Message(
                        "alert.raised",
                        delivery.id().toString(),
                        json(new Body("alert.raised", content.get())));
        settle(List.of(delivery), client.send(to.orElseThrow(), message, now));
    }

    private void mail(Delivery delivery, String person, Instant now) {
        var to = subscriptions.find(delivery.search(), delivery.organization(), person);
        if (to.isEmpty()) {
            drop(List.of(delivery), GONE);
            return;
        }
        if (!colleagues.wasSeen(delivery.organization(), person, now.minus(config.personAway()))) {
            drop(List.of(delivery), "the person has not been here for too long");
            return;
        }
        var group = mails.next(delivery, to.get(), now, now.plus(config.claim()));
        var told = new ArrayList<AlertContent>();
        var gone = new ArrayList<Delivery>();
        var open = new ArrayList<Delivery>();
        for (Delivery each : group) {
            Optional<AlertContent> content = contents.of(each, person);
            content.ifPresent(told::add);
            (content.isPresent() ? open : gone).add(each);
        }
        if (!gone.isEmpty()) {
            drop(gone, GONE);
        }
        if (!told.isEmpty()) {
            settle(open, send(to.get(), told, open.getFirst().digest()));
        }
    }

    private Outcome send(MailSubscription to, List<AlertContent> alerts, @Nullable UUID digest) {
        var quiet = to.quiet();
        var zone = quiet == null ? ZoneOffset.UTC : quiet.zone();
        try {
            mailer.send(new AlertMail(alerts, config.client(), zone).to(to.address(), digest));
            return new Delivered();
        } catch (RuntimeException refused) {
            return new Failed("the mail could not be sent: " + refused.getMessage(), false);
        }
    }

    private void settle(List<Delivery> sent, Outcome outcome) {
        var ids = sent.stream().map(Delivery::id).toList();
        switch (outcome) {
            case Delivered _ -> deliveries.sent(ids, clock.instant());
            case Failed(String reason, boolean lasting) -> {
                int attempts = sent.getFirst().attempts();
                var pause = lasting ? Optional.<Duration>empty() : backoff.pause(attempts);
                LOG.infof("delivery %s failed, attempt %d: %s", ids.getFirst(), attempts, reason);
                pause.ifPresentOrElse(
                        wait -> deliveries.failed(ids, reason, clock.instant().plus(wait)),
                        () -> deliveries.dead(ids, reason));
            }
        }
    }

    private void drop(List<Delivery> gone, String reason) {
        deliveries.dropped(gone.stream().map(Delivery::id).toList(), reason);
    }

    private String json(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
