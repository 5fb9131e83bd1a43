package org.tidings.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletView;

/// A feed that is due and ours to poll until the lease ends.
///
/// @param interval null: as configured
/// @param etag of the last copy whose entries were all dealt with
/// @param failures polls in a row that failed
public record LeasedFeed(
        UUID id,
        Visibility scope,
        URI url,
        OutletView outlet,
        @Nullable Duration interval,
        @Nullable String etag,
        @Nullable String lastModified,
        int failures) {}
