package org.tidings.query.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How one person has the alerts of one search by mail.
///
/// @param address as the person's token had it
/// @param quiet null: mails come at any time
/// @param mostAnHour mails of this search; null: no cap
record MailSubscription(
        UUID search,
        String organization,
        String person,
        String address,
        @Nullable QuietHours quiet,
        @Nullable Integer mostAnHour) {}
