package org.tidings.query.store;

/// A message that can never succeed, however often it is tried. The message says why.
class UnreadableMessage extends Exception {
    UnreadableMessage(String reason) {
        super(reason);
    }

    UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
