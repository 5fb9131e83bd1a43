package org.tidings.ingest.evaluate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Enclosure;
import org.tidings.ingest.parse.FeedItem;
import org.tidings.ingest.parse.ParsedFeed;

/// A feed under the names that feedparser's assertions use.
final class FeedView {
    private FeedView() {}

    static Map<String, Object> of(ParsedFeed feed) {
        Map<String, Object> about = new HashMap<>();
        put(about, feed.title(), "title");
        put(about, feed.link(), "link");
        put(
                about,
                feed.subtitle() == null ? "" : feed.subtitle(),
                "subtitle",
                "tagline",
                "description");
        put(about, feed.language(), "language");
        put(about, feed.rights(), "rights", "copyright");
        put(about, feed.author(), "author");
        put(about, feed.id(), "id", "guid");
        put(about, fields(feed.updated()), "updated_parsed");
        List<Map<String, Object>> entries = feed.items().stream().map(FeedView::of).toList();
        return Map.of("feed", about, "entries", entries, "version", feed.format());
    }

    private static Map<String, Object> of(FeedItem item) {
        Map<String, Object> entry = new HashMap<>();
        String only = item.content().isEmpty() ? null : item.content().getFirst();
        put(entry, item.id(), "id", "guid");
        put(entry, item.title(), "title");
        put(entry, item.link(), "link");
        put(entry, item.author(), "author");
        put(entry, item.summary() == null ? only : item.summary(), "summary", "description");
        put(entry, item.content().stream().map(text -> Map.of("value", text)).toList(), "content");
        put(entry, item.tags().stream().map(tag -> Map.of("term", tag)).toList(), "tags");
        put(entry, item.enclosures().stream().map(FeedView::of).toList(), "enclosures");
        put(entry, item.language(), "language");
        put(entry, item.publishedAsWritten(), "published");
        put(entry, fields(item.published()), "published_parsed");
        put(entry, fields(item.updated()), "updated_parsed");
        return entry;
    }

    private static Map<String, Object> of(Enclosure enclosure) {
        Map<String, Object> file = new HashMap<>();
        put(file, enclosure.url(), "href", "url");
        put(file, enclosure.type(), "type");
        put(file, enclosure.length(), "length");
        return file;
    }

    private static void put(Map<String, Object> into, @Nullable Object value, String... names) {
        if (value != null) {
            for (String name : names) {
                into.put(name, value);
            }
        }
    }

    /// Year, month, day, hour, minute, second in UTC.
    private static @Nullable List<Integer> fields(@Nullable Instant at) {
        if (at == null) {
            return null;
        }
        var time = at.atOffset(ZoneOffset.UTC);
        return List.of(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }
}
