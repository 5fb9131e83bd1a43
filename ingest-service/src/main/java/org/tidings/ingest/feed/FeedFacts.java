package org.tidings.ingest.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people say about a feed, once it has been checked.
///
/// @param intervalSeconds null: as configured
record FeedFacts(@Nullable String title, UUID outlet, @Nullable Integer intervalSeconds) {}
