package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Enclosure;
import org.tidings.ingest.parse.FeedItem;
import org.tidings.ingest.parse.ParsedFeed;

/// Brings what gofeed expects and what we read to the same few fields. Its files have three
/// shapes: that of RSS, that of Atom, and one for all formats.
final class GofeedFields {
    private GofeedFields() {}

    static Map<String, Object> expectedFeed(JsonNode json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", first(json, "title"));
        put(fields, "subtitle", first(json, "description", "subtitle", "tagline"));
        put(fields, "link", first(json, "link", "home_page_url"));
        put(fields, "language", first(json, "language"));
        put(fields, "rights", first(json, "copyright", "rights"));
        put(fields, "author", author(json));
        put(fields, "updated", time(json, "updatedParsed", "lastBuildDateParsed"));
        return fields;
    }

    static Map<String, Object> expectedItem(JsonNode json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "id", first(json, "guid", "id"));
        put(fields, "title", first(json, "title"));
        put(fields, "link", first(json, "link", "url"));
        put(fields, "summary", first(json, "description", "summary"));
        put(fields, "content", first(json, "content", "content_html", "content_text"));
        put(fields, "author", author(json));
        put(fields, "tags", categories(json));
        put(fields, "enclosure", enclosure(json));
        put(fields, "published", time(json, "publishedParsed", "pubDateParsed"));
        put(fields, "updated", time(json, "updatedParsed"));
        return fields;
    }

    static Map<String, Object> found(ParsedFeed feed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", feed.title());
        put(fields, "subtitle", feed.subtitle());
        put(fields, "link", feed.link());
        put(fields, "language", feed.language());
        put(fields, "rights", feed.rights());
        put(fields, "author", feed.author());
        put(fields, "updated", feed.updated());
        return fields;
    }

    static Map<String, Object> found(FeedItem item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "id", item.id());
        put(fields, "title", item.title());
        put(fields, "link", item.link());
        put(fields, "summary", item.summary());
        put(fields, "content", item.content().isEmpty() ? null : item.content().getFirst());
        put(fields, "author", item.author());
        put(fields, "tags", item.tags());
        put(
                fields,
                "enclosure",
                item.enclosures().stream().findFirst().map(Enclosure::url).orElse(null));
        put(fields, "published", item.published());
        put(fields, "updated", item.updated());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            fields.put(name, value);
        }
    }

    private static @Nullable String first(JsonNode json, String... names) {
        for (String name : names) {
            JsonNode value = json.path(name);
            String text = value.isObject() ? value.path("value").asText() : value.asText();
            if (!text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String author(JsonNode json) {
        List<String> people = new ArrayList<>();
        JsonNode several = json.path("authors");
        for (JsonNode person : several.isArray() ? several : List.of(json.path("author"))) {
            String name = person.isTextual() ? person.asText() : person.path("name").asText();
            String email = person.path("email").asText();
            boolean both = !name.isBlank() && !email.isBlank();
            people.add(both ? name + " (" + email + ")" : name + email);
        }
        people.removeIf(String::isBlank);
        return people.isEmpty() ? first(json, "managingEditor") : String.join(", ", people);
    }

    private static List<String> categories(JsonNode json) {
        JsonNode list = json.has("tags") ? json.path("tags") : json.path("categories");
        Iterator<JsonNode> each = list.elements();
        return Stream.iterate(each, Iterator::hasNext, same -> same)
                .map(Iterator::next)
                .map(tag -> tag.isTextual() ? tag.asText() : first(tag, "term", "value"))
                .filter(tag -> tag != null && !tag.isBlank())
                .distinct()
                .toList();
    }

    private static @Nullable String enclosure(JsonNode json) {
        JsonNode list = json.path("enclosures");
        return first(list.isArray() ? list.path(0) : json.path("enclosure"), "url");
    }

    private static @Nullable Instant time(JsonNode json, String... names) {
        String written = first(json, names);
        return written == null ? null : OffsetDateTime.parse(written).toInstant();
    }
}
