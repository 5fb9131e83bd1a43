package org.tidings.ingest.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.OutletDraft;

/// A feed to add.
///
/// @param outlet what is known about who publishes it
/// @param interval between two polls, ISO 8601; as configured when missing
@Schema(name = "FeedDraft")
record FeedDraft(
        @Schema(required = true, examples = "https://harbour-courier.example/news.rss")
                @Nullable String url,
        @Nullable OutletDraft outlet,
        @Schema(examples = "PT15M") @Nullable String interval) {}
