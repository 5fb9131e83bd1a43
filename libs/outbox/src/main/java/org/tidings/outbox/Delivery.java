package org.tidings.outbox;

/// What came of an event.
sealed interface Delivery {
    /// All in-sync replicas have it.
    record Sent() implements Delivery {}

    /// The broker will never take it.
    record Refused(String reason) implements Delivery {}
}
