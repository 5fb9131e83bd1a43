package org.tidings.query.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One page of an inbox, newest first.
///
/// @param unread of the whole inbox
/// @param next the cursor of the following page; null on the last
@Schema(name = "AlertPage")
record AlertPage(
        @Schema(description = "How many in the whole inbox are unread.") int unread,
        List<AlertView> alerts,
        @Schema(description = "The cursor of the following page; null on the last.")
                @Nullable String next) {}
