package org.tidings.ingest.follow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.collection.CollectionView;
import org.tidings.ingest.feed.FeedView;
import org.tidings.ingest.outlet.OutletView;

/// What an organisation follows.
///
/// @param version one more with each change; 0: nothing was ever followed
/// @param allOutlets how many outlets, those of collections included
@Schema(name = "Following")
record FollowingView(
        long version,
        @Nullable Instant changedAt,
        List<FollowedFeed> feeds,
        List<FollowedOutlet> outlets,
        List<FollowedCollection> collections,
        int allOutlets) {
    @Schema(name = "FollowedFeed")
    record FollowedFeed(UUID id, String url, FollowedOutlet outlet) {
        static FollowedFeed of(FeedView feed) {
            return new FollowedFeed(feed.id(), feed.url(), FollowedOutlet.of(feed.outlet()));
        }
    }

    @Schema(name = "FollowedOutlet")
    record FollowedOutlet(UUID id, String name, String domain) {
        static FollowedOutlet of(OutletView outlet) {
            return new FollowedOutlet(outlet.id(), outlet.name(), outlet.domain());
        }
    }

    /// @param outlets how many it has
    @Schema(name = "FollowedCollection")
    record FollowedCollection(UUID id, String name, int outlets) {
        static FollowedCollection of(CollectionView collection) {
            return new FollowedCollection(
                    collection.id(), collection.name(), collection.outlets().size());
        }
    }
}
