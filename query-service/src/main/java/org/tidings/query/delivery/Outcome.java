package org.tidings.query.delivery;

/// What became of an attempt to deliver.
sealed interface Outcome {
    record Delivered() implements Outcome {}

    /// @param reason for whoever keeps the webhook
    /// @param lasting whether another attempt would be of no use
    record Failed(String reason, boolean lasting) implements Outcome {}
}
