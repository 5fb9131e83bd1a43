package org.tidings.outbox;

/// The outbox table cannot be used; the transaction around it fails with this.
public class OutboxUnavailable extends RuntimeException {
    OutboxUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
