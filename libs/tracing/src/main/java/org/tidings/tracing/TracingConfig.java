package org.tidings.tracing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;
import java.util.Optional;

/// Where finished spans go. With neither address they go nowhere.
@ConfigMapping(prefix = "tidings.tracing")
interface TracingConfig {
    /// Zipkin's collector, `http://host:9411/api/v2/spans`; the local stack's viewer.
    @WithName("zipkin.endpoint")
    Optional<URI> zipkinEndpoint();

    /// An OTLP backend over HTTP, `http://host:4318/v1/traces`; a collector in a cluster.
    @WithName("otlp.endpoint")
    Optional<URI> otlpEndpoint();
}
