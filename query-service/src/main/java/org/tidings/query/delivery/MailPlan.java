package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Decides what becomes of a mail that is due: now, or with others later.
@ApplicationScoped
class MailPlan {
    private static final Duration HOUR = Duration.ofHours(1);

    private final DeliveryRepository deliveries;

    MailPlan(DeliveryRepository deliveries) {
        this.deliveries = deliveries;
    }

    /// The deliveries that go out in one mail now, the oldest first. Empty when this one waits for
    /// the end of quiet hours or for room under the cap, or has gone into another's mail.
    ///
    /// @param claimedUntil for those that are sent with it
    @Transactional
    List<Delivery> next(Delivery delivery, MailSubscription to, Instant now, Instant claimedUntil) {
        deliveries.lock(to.search(), to.person());
        if (!deliveries.isStillOpen(delivery)) {
            return List.of();
        }
        if (delivery.digest() != null) {
            return again(delivery, delivery.digest());
        }
        if (delivery.attempts() > 1) {
            return List.of(delivery);
        }
        Optional<Instant> later = later(delivery, to, now);
        if (later.isPresent()) {
            deliveries.hold(delivery.id(), later.get());
            return List.of();
        }
        var others = deliveries.held(delivery);
        return others.isEmpty() ? List.of(delivery) : bundled(delivery, others, claimedUntil);
    }

    /// All of a digest are due again at the same time; the first brings the others along.
    private List<Delivery> again(Delivery delivery, UUID digest) {
        var all = deliveries.inDigest(digest);
        boolean leads = !all.isEmpty() && all.getFirst().id().equals(delivery.id());
        return leads ? all : List.of();
    }

    private static Optional<Instant> endOfQuiet(MailSubscription to, Instant now) {
        var quiet = to.quiet();
        return quiet == null ? Optional.empty() : quiet.endAt(now);
    }

    private Optional<Instant> later(Delivery delivery, MailSubscription to, Instant now) {
        var quiet = endOfQuiet(to, now);
        if (quiet.isPresent() || to.mostAnHour() == null) {
            return quiet;
        }
        var sent = deliveries.mailsSince(delivery, now.minus(HOUR));
        int over = sent.size() - to.mostAnHour();
        return over < 0 ? Optional.empty() : Optional.of(sent.get(over).plus(HOUR));
    }

    /// The mail is known again by the digest's id, however often it is tried.
    private List<Delivery> bundled(Delivery delivery, List<Delivery> others, Instant claimedUntil) {
        var digest = UUID.randomUUID();
        var all = new ArrayList<UUID>();
        all.add(delivery.id());
        others.forEach(other -> all.add(other.id()));
        deliveries.bundle(all, digest, delivery.attempts(), claimedUntil);
        return deliveries.inDigest(digest);
    }
}
