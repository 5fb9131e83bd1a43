package org.tidings.query.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address of an organisation to which alerts are sent.
///
/// @param search whose alerts; null: those of all searches that the organisation shares
/// @param secret what requests are signed with
record Webhook(
        UUID id,
        String organization,
        @Nullable UUID search,
        String url,
        String secret,
        String createdBy,
        Instant createdAt) {}
