package org.tidings.query.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// News objects of IPTC's ninjs, version 3.0, one a line: the standard knows no list of them.
///
/// `uri` is the page's address, or our name for a text that has none; our id stands among
/// `altIds`. What is not known is left out.
///
/// Of marks, notes have a place in the standard, `edNote`. The others are `descriptions` with roles
/// of our own, `tidings:tag` and so on: the standard leaves roles to the provider, and permits no
/// member that it does not know.
final class NinjsLines implements Lines {
    private static final Map<String, String> STANDARD =
            ordered(
                    "name", "ninjs",
                    "version", "3.0",
                    "schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json");

    private final ObjectMapper json;

    NinjsLines(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String article(ExportedArticle article) {
        return JsonLines.line(json, object(article));
    }

    @Override
    public String broken(long written, long total) {
        return JsonLines.line(json, JsonLines.Broken.of(written, total));
    }

    private static Map<String, Object> object(ExportedArticle article) {
        String name = "urn:uuid:" + article.id();
        var object = new LinkedHashMap<String, Object>();
        object.put("uri", article.url() == null ? name : article.url().toString());
        object.put("standard", STANDARD);
        object.put("type", "text");
        object.put("representationType", article.complete() ? "complete" : "incomplete");
        object.put("version", String.valueOf(article.revision()));
        object.put("pubStatus", "usable");
        put(object, "contentCreated", article.published());
        put(object, "versionCreated", article.fetched());
        put(object, "language", article.language());
        put(object, "by", article.byline());
        put(object, "usageTerms", article.note());
        if (article.title() != null) {
            object.put("title", article.title());
            object.put("headlines", List.of(ordered("role", "main", "value", article.title())));
        }
        if (article.text() != null) {
            object.put("bodies", List.of(body(article.text())));
        }
        if (article.outlet() != null) {
            object.put("infoSources", List.of(source(article.outlet(), article.domain())));
        }
        if (article.marks() != null) {
            put(object, article.marks());
        }
        object.put("altIds", List.of(ordered("role", "tidings", "value", name)));
        return object;
    }

    private static void put(Map<String, Object> object, ExportedMarks marks) {
        if (!marks.notes().isEmpty()) {
            object.put(
                    "edNote",
                    marks.notes().stream()
                            .map(ExportedMarks.Note::line)
                            .collect(Collectors.joining("\n")));
        }
        var described = new ArrayList<Map<String, String>>();
        marks.tags().forEach(tag -> described.add(description("tag", tag)));
        marks.lists().forEach(list -> described.add(description("list", list)));
        if (marks.assigned() != null) {
            described.add(description("assigned", marks.assigned()));
        }
        described.add(description("read", String.valueOf(marks.read())));
        described.add(description("starred", String.valueOf(marks.starred())));
        object.put("descriptions", described);
    }

    private static Map<String, String> description(String mark, String value) {
        return ordered("role", "tidings:" + mark, "contentType", "text/plain", "value", value);
    }

    private static Map<String, Object> body(String text) {
        var body = new LinkedHashMap<String, Object>();
        body.put("role", "main");
        body.put("contentType", "text/plain");
        body.put("charCount", text.codePointCount(0, text.length()));
        body.put("value", text);
        return body;
    }

    private static Map<String, String> source(String outlet, @Nullable String domain) {
        return domain == null
                ? ordered("name", outlet)
                : ordered("name", outlet, "uri", "https://" + domain + "/");
    }

    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value instanceof Instant time ? time.toString() : value);
        }
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
