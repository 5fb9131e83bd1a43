package org.tidings.ingest.refetch;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article whose page is due, ours to look at until the lease ends.
///
/// @param bornAt what its age is counted from
/// @param missingSince null while the outlet has it
/// @param missingLooks in a row
record LeasedArticle(
        UUID id,
        URI url,
        Instant bornAt,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant missingSince,
        int missingLooks) {}
