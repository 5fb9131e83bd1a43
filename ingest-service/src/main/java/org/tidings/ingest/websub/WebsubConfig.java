package org.tidings.ingest.websub;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How hubs are subscribed to.
@ConfigMapping(prefix = "tidings.websub")
interface WebsubConfig {
    /// Where hubs reach us from the outside, up to the gateway: `https://tidings.outlet.example`.
    /// Without it no hub is asked, and feeds are only polled.
    Optional<URI> callbackBase();

    /// How often to look for subscriptions that are to be made or renewed.
    @WithDefault("1m")
    Duration tick();

    /// How long a subscription should last. The hub decides; most give what is asked, up to ten
    /// days or a month.
    @WithDefault("10d")
    Duration lease();

    /// How long before its end a subscription is renewed, at most a quarter of what it lasts.
    @WithDefault("1d")
    Duration renewBefore();

    /// How long a hub may take to ask us back before it is asked again.
    @WithDefault("10m")
    Duration verification();

    /// A hub that failed is asked again after this, doubled with each failure, up to a day.
    @WithDefault("15m")
    Duration retry();

    /// However often a hub calls, a feed is polled no sooner than this after its last poll.
    @WithDefault("10s")
    Duration gap();

    /// A delivery's size in bytes: feeds of the usual length, whole.
    @WithDefault("2097152")
    long largestDelivery();
}
