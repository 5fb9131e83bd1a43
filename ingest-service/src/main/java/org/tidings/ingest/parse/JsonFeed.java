package org.tidings.ingest.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads JSON Feed 1 and 1.1 (jsonfeed.org).
final class JsonFeed {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private final Links links;

    private JsonFeed(Links links) {
        this.links = links;
    }

    /// Null when it is JSON but no feed.
    ///
    /// @throws JsonProcessingException when it is no JSON
    static @Nullable ParsedFeed read(String text, Links links) throws JsonProcessingException {
        JsonNode feed = JSON.readTree(text);
        String version = feed.path("version").asText();
        if (!version.contains("jsonfeed.org") && !feed.path("items").isArray()) {
            return null;
        }
        return new JsonFeed(links).feed(feed, version.endsWith("1.1") ? "json11" : "json1");
    }

    private ParsedFeed feed(JsonNode feed, String format) {
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (item.isObject()) {
                items.add(item(item));
            }
        }
        List<String> authors = authors(feed);
        return new ParsedFeed(
                format,
                text(feed, "title"),
                link(feed, "home_page_url"),
                text(feed, "description"),
                text(feed, "language"),
                null,
                authors.isEmpty() ? null : String.join(", ", authors),
                null,
                null,
                link(feed, "feed_url"),
                hub(feed),
                link(feed, "next_url"),
                UpdateHints.NONE,
                List.of(),
                items);
    }

    private static @Nullable String hub(JsonNode feed) {
        for (JsonNode hub : feed.path("hubs")) {
            if (hub.path("type").asText().equalsIgnoreCase("WebSub")) {
                return text(hub, "url");
            }
        }
        return null;
    }

    private FeedItem item(JsonNode item) {
        List<String> content = new ArrayList<>();
        for (String name : List.of("content_html", "content_text")) {
            String text = text(item, name);
            if (text != null) {
                content.add(text);
            }
        }
        String published = text(item, "date_published");
        String page = link(item, "url");
        return new FeedItem(
                text(item, "id"),
                text(item, "title"),
                page == null ? link(item, "external_url") : page,
                authors(item),
                text(item, "summary"),
                content,
                tags(item),
                attachments(item),
                time(published),
                time(published) == null ? null : published,
                time(text(item, "date_modified")),
                null,
                null,
                text(item, "language"));
    }

    private static @Nullable Instant time(@Nullable String written) {
        return written == null ? null : FeedTime.parse(written);
    }

    /// `authors` of version 1.1, else `author` of version 1.
    private static List<String> authors(JsonNode node) {
        List<String> authors = new ArrayList<>();
        JsonNode several = node.path("authors");
        for (JsonNode author : several.isArray() ? several : List.of(node.path("author"))) {
            String name = author.isTextual() ? author.asText() : text(author, "name");
            if (name != null && !name.isBlank()) {
                authors.add(name.strip());
            }
        }
        return authors;
    }

    private static List<String> tags(JsonNode item) {
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : item.path("tags")) {
            if (tag.isTextual() && !tag.asText().isBlank()) {
                tags.add(tag.asText().strip());
            }
        }
        return tags;
    }

    private List<Enclosure> attachments(JsonNode item) {
        List<Enclosure> files = new ArrayList<>();
        for (JsonNode file : item.path("attachments")) {
            String url = link(file, "url");
            if (url != null) {
                files.add(new Enclosure(url, text(file, "mime_type"), text(file, "size_in_bytes")));
            }
        }
        return files;
    }

    private @Nullable String link(JsonNode node, String name) {
        String written = text(node, name);
        return written == null ? null : links.absolute(written);
    }

    /// Numbers too: some number their entries.
    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = Controls.removed(value.asText()).strip();
        return text.isEmpty() ? null : text;
    }
}
