package org.tidings.nlp.receive;

import org.jspecify.annotations.Nullable;

/// A message that can never be processed. Its reason travels with it to the dead letters.
class UnreadableMessage extends RuntimeException {
    UnreadableMessage(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
