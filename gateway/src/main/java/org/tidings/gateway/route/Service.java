package org.tidings.gateway.route;

/// The services behind the gateway.
enum Service {
    INGEST,
    NLP,
    QUERY
}
