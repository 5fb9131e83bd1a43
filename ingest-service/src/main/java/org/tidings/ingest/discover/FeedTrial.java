package org.tidings.ingest.discover;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;

/// What would be collected from a feed.
///
/// @param finalUrl after redirects; null when nothing came
/// @param format as in `./tidings feed`; null when it is no feed
/// @param known the feed that has the address already
/// @param entries the first of them
/// @param entryCount all of them
/// @param problems for the person
@Schema(name = "FeedTrial")
record FeedTrial(
        URI url,
        @Nullable URI finalUrl,
        @Nullable String contentType,
        @Schema(examples = "rss20") @Nullable String format,
        @Nullable String title,
        @Nullable UUID known,
        List<TriedEntry> entries,
        int entryCount,
        List<TriedPage> pages,
        List<String> problems) {
    FeedTrial {
        entries = List.copyOf(entries);
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    @Schema(name = "TriedEntry")
    record TriedEntry(
            @Nullable String id,
            @Nullable String title,
            @Nullable URI link,
            @Nullable Instant published) {}

    /// @param text its beginning
    /// @param characters of the whole text
    /// @param problem why nothing would be collected; null when something would
    @Schema(name = "TriedPage")
    record TriedPage(
            URI url,
            @Nullable String title,
            @Nullable String text,
            int characters,
            @Nullable Instant published,
            PublicationTime.Known publishedKnown,
            @Nullable String byline,
            @Nullable String problem) {
        static TriedPage without(URI url, String problem) {
            return new TriedPage(
                    url, null, null, 0, null, PublicationTime.Known.UNKNOWN, null, problem);
        }
    }
}
