package org.tidings.query.atom;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// How saved searches are read as feeds.
@ConfigMapping(prefix = "tidings.atom")
interface AtomConfig {
    /// Where people reach the client, and programs the feeds; unless said otherwise, where links in
    /// mails lead.
    @WithDefault("${tidings.delivery.client:http://localhost:8080}")
    URI client();

    /// Articles in one document: more than come between two looks of a usual reader.
    @WithDefault("50")
    int entries();

    /// How many feeds a person may have.
    @WithDefault("100")
    int most();

    /// For how long a feed is read after its maker last called for the organisation. Only their
    /// token tells that they still belong to it.
    @WithDefault("30d")
    Duration makerAway();
}
