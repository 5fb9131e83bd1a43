package org.tidings.query.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How alerts are delivered.
@ConfigMapping(prefix = "tidings.delivery")
interface DeliveryConfig {
    /// Where people reach the client, for links in mails.
    @WithDefault("http://localhost:8080")
    URI client();

    /// `host=address:port`, as for fetching: the only exceptions from the rule that no request goes
    /// to a private address, and the only hosts to which requests go unencrypted.
    Optional<List<String>> mappings();

    /// Deliveries at a time in this replica. A slow receiver holds one.
    @WithDefault("4")
    int workers();

    /// How often work is looked for. Alerts raised by any replica are found then.
    @WithDefault("1s")
    Duration poll();

    /// Within this a receiver must have answered.
    @WithDefault("10s")
    Duration timeout();

    /// Longer than any attempt takes: a delivery whose process died is tried again after it.
    @WithDefault("1m")
    Duration claim();

    /// Before the second attempt; doubled with each further one.
    @WithDefault("10s")
    Duration firstPause();

    @WithDefault("2h")
    Duration longestPause();

    /// For how long a delivery that was sent, or that nobody may have any more, is remembered after
    /// it was planned.
    @WithDefault("30d")
    Duration keep();

    /// The same of one that was given up: until then it can be sent again.
    @WithDefault("90d")
    Duration keepDead();

    /// For how long mail is sent after a person last called for the organisation. Only their token
    /// tells that they still belong to it; their inbox keeps what was raised meanwhile.
    @WithDefault("30d")
    Duration personAway();

    /// With the pauses above, about five hours.
    @WithDefault("12")
    int attempts();
}
