package org.tidings.ingest.feed;

import java.util.UUID;

/// A person stopped a feed being polled at the address that it had. Fired inside that transaction.
///
/// @param moved to another address, where it is polled from now on; otherwise it was paused or
///     removed
public record FeedStopped(UUID feed, boolean moved) {}
