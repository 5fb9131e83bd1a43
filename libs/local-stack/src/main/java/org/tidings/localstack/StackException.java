package org.tidings.localstack;

/// Something the person at the keyboard has to know about; the message is written for them.
public final class StackException extends RuntimeException {
    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
