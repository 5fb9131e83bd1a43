package org.tidings.ingest.follow;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing to follow.
@Schema(name = "FollowedItem")
record FollowedItem(
        @Schema(required = true) @Nullable Kind kind, @Schema(required = true) @Nullable UUID id) {}
