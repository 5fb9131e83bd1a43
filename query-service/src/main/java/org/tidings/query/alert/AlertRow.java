package org.tidings.query.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert in one person's inbox.
///
/// @param number newer ones have greater ones
/// @param readAt null while it is unread
/// @param withdrawnAt when the article was withdrawn; null while it was not
record AlertRow(
        long number,
        UUID id,
        UUID search,
        String searchName,
        UUID article,
        int revision,
        boolean edit,
        List<AlertReason> reasons,
        Instant raisedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant readAt) {
    AlertRow {
        reasons = List.copyOf(reasons);
    }
}
