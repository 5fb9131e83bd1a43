package org.tidings.query.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An alert that a webhook did not take, after the last attempt.
///
/// @param key under which it was sent, and will be sent again
@Schema(name = "WebhookDeadLetter")
record DeadLetter(
        @Schema(description = "The Idempotency-Key under which it was and will be sent.") UUID key,
        UUID searchId,
        String searchName,
        UUID articleId,
        int attempts,
        @Schema(examples = "it answered 503") String reason,
        Instant since) {}
