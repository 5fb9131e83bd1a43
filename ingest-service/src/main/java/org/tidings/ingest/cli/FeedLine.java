package org.tidings.ingest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Enclosure;
import org.tidings.ingest.parse.FeedItem;
import org.tidings.ingest.parse.ParsedFeed;

/// What `./tidings feed` prints of one file.
///
/// @param error why nothing could be had; all other fields but `file` are then absent
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedLine(
        String file,
        @Nullable String error,
        @Nullable String format,
        @Nullable String title,
        @Nullable String link,
        @Nullable String subtitle,
        @Nullable String language,
        @Nullable String rights,
        @Nullable String author,
        @Nullable String id,
        @Nullable String updated,
        @Nullable String self,
        @Nullable String hub,
        @Nullable List<String> sitemaps,
        @Nullable List<Item> entries) {

    static FeedLine failed(String file, String error) {
        return new FeedLine(
                file, error, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static FeedLine of(String file, ParsedFeed feed) {
        return new FeedLine(
                file,
                null,
                feed.format(),
                feed.title(),
                feed.link(),
                feed.subtitle(),
                feed.language(),
                feed.rights(),
                feed.author(),
                feed.id(),
                text(feed.updated()),
                feed.self(),
                feed.hub(),
                feed.sitemaps().isEmpty() ? null : feed.sitemaps(),
                feed.items().stream().map(Item::of).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// @param content the longer texts, most often one
    /// @param enclosures addresses
    /// @param published ISO 8601, in UTC
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Nullable String id,
            @Nullable String title,
            @Nullable String link,
            @Nullable String author,
            @Nullable String summary,
            List<String> content,
            List<String> tags,
            List<String> enclosures,
            @Nullable String published,
            @Nullable String updated,
            @Nullable String source,
            @Nullable String language) {
        static Item of(FeedItem item) {
            return new Item(
                    item.id(),
                    item.title(),
                    item.link(),
                    item.author(),
                    item.summary(),
                    item.content(),
                    item.tags(),
                    item.enclosures().stream().map(Enclosure::url).toList(),
                    text(item.published()),
                    text(item.updated()),
                    item.source(),
                    item.language());
        }
    }
}
