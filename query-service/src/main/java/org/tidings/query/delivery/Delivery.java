package org.tidings.query.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One alert on its way, claimed by this process for a while.
///
/// @param id by which the receiver knows it again
/// @param person to whom by mail; null where it goes to a webhook
/// @param webhook null where it goes to a person
/// @param digest the mail that it is sent in with others; null: none yet
/// @param attempts this one included
record Delivery(
        UUID id,
        UUID alert,
        String organization,
        UUID search,
        @Nullable String person,
        @Nullable UUID webhook,
        @Nullable UUID digest,
        int attempts) {}
