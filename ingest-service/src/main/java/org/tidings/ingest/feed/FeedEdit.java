package org.tidings.ingest.feed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a feed is from now on, whole.
///
/// @param title unknown when missing
/// @param outletId as before when missing
/// @param interval between two polls, ISO 8601; as configured when missing
@Schema(name = "FeedEdit")
record FeedEdit(
        @Schema(required = true, examples = "https://harbour-courier.example/news.rss")
                @Nullable String url,
        @Nullable String title,
        @Nullable UUID outletId,
        @Schema(examples = "PT15M") @Nullable String interval) {}
