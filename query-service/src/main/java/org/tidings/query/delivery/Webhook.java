package org.tidings.query.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address of an organisation to which alerts are sent.
///
/// @param search whose alerts; null: those of all searches that the organisation shares
/// @param secret what requests are signed with; null when this process has another key than the one
///     it was sealed with
record Webhook(
        UUID id,
        String organization,
        @Nullable UUID search,
        String url,
        @Nullable String secret,
        String createdBy,
        Instant createdAt) {}
