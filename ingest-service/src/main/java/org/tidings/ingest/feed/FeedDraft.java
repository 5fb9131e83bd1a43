package org.tidings.ingest.feed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.OutletDraft;

/// A feed to add.
///
/// @param title what the feed is called; unknown when missing
/// @param outlet what is known about who publishes it, where its domain is new to us
/// @param outletId the outlet that it belongs to; found or made by the feed's domain when missing
/// @param interval between two polls, ISO 8601; as configured when missing
/// @param credentials for a private feed
@Schema(name = "FeedDraft")
public record FeedDraft(
        @Schema(required = true, examples = "https://harbour-courier.example/news.rss")
                @Nullable String url,
        @Schema(examples = "Harbour Courier: World") @Nullable String title,
        @Nullable OutletDraft outlet,
        @Nullable UUID outletId,
        @Schema(examples = "PT15M") @Nullable String interval,
        @Nullable CredentialsDraft credentials) {}
