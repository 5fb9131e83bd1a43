package org.tidings.ingest.follow;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All that is to be followed from now on; what is missing is nothing.
@Schema(name = "FollowList")
record FollowList(
        @Nullable Set<UUID> feeds, @Nullable Set<UUID> outlets, @Nullable Set<UUID> collections) {
    Set<UUID> of(Kind kind) {
        return Objects.requireNonNullElse(
                switch (kind) {
                    case FEED -> feeds;
                    case OUTLET -> outlets;
                    case COLLECTION -> collections;
                },
                Set.of());
    }
}
