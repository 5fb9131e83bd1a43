package org.tidings.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// How a feed's polling stands.
///
/// @param failureKind of the last poll that failed, also when later ones went well
/// @param interval between two polls, as reckoned from what the feed publishes; null: not yet
/// @param entriesPerDay how much it publishes; null: not known yet
/// @param validatorsTrusted false: its server said "not modified" when it was
/// @param pushedUntil a hub tells us of its news until then; null: none does
/// @param notice what the person who looks after the feed should know
@Schema(name = "FeedPolling")
record PollingView(
        FeedActivity activity,
        @Nullable FailureKind failureKind,
        @Nullable String lastFailure,
        @Nullable Instant lastFailedAt,
        @Nullable Instant lastSuccessAt,
        @Schema(type = SchemaType.STRING, examples = "PT12M") @Nullable Duration interval,
        @Nullable Double entriesPerDay,
        boolean validatorsTrusted,
        @Nullable Instant pushedUntil,
        @Nullable FeedNotice notice,
        @Schema(
                        description = "In words, for people.",
                        examples =
                                "Moved for good from http://harbour-courier.example/rss to"
                                        + " https://harbour-courier.example/news.rss")
                @Nullable String noticeDetail,
        @Nullable Instant noticedAt) {}
