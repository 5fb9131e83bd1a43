package org.tidings.ingest.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The linked data that a page carries for machines (JSON-LD with schema.org's words).
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A bound for pages that carry a catalogue.
    private static final int MOST_NODES = 10_000;

    private JsonLd() {}

    /// `datePublished` of the first article; null when there is none.
    static @Nullable String datePublished(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String date = datePublished(script.data());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String datePublished(String data) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(data));
            for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
                JsonNode node = open.removeFirst();
                JsonNode date = node.path("datePublished");
                if (isArticle(node.path("@type")) && date.isTextual()) {
                    return date.asText();
                }
                node.forEach(open::addLast);
            }
        } catch (JsonProcessingException malformed) {
            // pages often carry broken JSON: then it says nothing
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }
}
