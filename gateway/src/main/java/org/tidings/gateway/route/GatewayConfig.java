package org.tidings.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// Where the services are.
@ConfigMapping(prefix = "tidings.gateway")
interface GatewayConfig {
    @WithDefault("http://127.0.0.1:8081")
    URI ingestUrl();

    @WithDefault("http://127.0.0.1:8082")
    URI nlpUrl();

    @WithDefault("http://127.0.0.1:8083")
    URI queryUrl();

    /// How long a service may be silent: no search takes that long, and a caller who waits longer
    /// has gone.
    @WithDefault("30S")
    Duration patience();

    /// What a request may carry, in bytes: the largest message between the services.
    @WithDefault("8388608")
    long largestBody();

    /// What a request may carry where files are sent, in bytes: the largest archive of pages.
    @WithDefault("2147483648")
    long largestFile();

    default long largestBody(Route route) {
        return route.takesFiles() ? largestFile() : largestBody();
    }

    default URI of(Service service) {
        return switch (service) {
            case INGEST -> ingestUrl();
            case NLP -> nlpUrl();
            case QUERY -> queryUrl();
        };
    }
}
