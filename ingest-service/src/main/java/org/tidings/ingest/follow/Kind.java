package org.tidings.ingest.follow;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What can be followed.
@Schema(name = "FollowedKind")
enum Kind {
    FEED,
    OUTLET,
    /// All outlets that it has at any time.
    COLLECTION
}
