package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The linked data that a page carries for machines (JSON-LD with schema.org's words): the article
/// among all that it describes.
final class JsonLd {
    /// Bounds for pages that carry a catalogue.
    private static final int MOST_NODES = 10_000;

    /// Below these, a page speaks of other articles.
    private static final Set<String> OTHERS =
            Set.of(
                    "itemListElement",
                    "hasPart",
                    "relatedLink",
                    "mentions",
                    "citation",
                    "comment",
                    "isBasedOn",
                    "subjectOf",
                    "video",
                    "publisher",
                    "review",
                    "liveBlogUpdate",
                    "significantLink",
                    "workExample",
                    "exampleOfWork",
                    "associatedMedia");

    private JsonLd() {}

    /// The node of the page's own article; a missing node when there is none.
    static JsonNode article(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> others = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .startsWith("application/ld+json")) {
                collect(script.data(), articles, others);
            }
        }
        if (articles.isEmpty()) {
            return others.isEmpty() ? LinkedJson.none() : others.getFirst();
        }
        JsonNode best = best(articles);
        articles.forEach(other -> complete(best, other));
        return best;
    }

    /// With what another description of the same article says besides.
    private static void complete(JsonNode article, JsonNode other) {
        String headline = text(article, "headline");
        boolean same = headline != null && headline.equals(text(other, "headline"));
        if (same && article instanceof ObjectNode whole) {
            other.properties()
                    .forEach(property -> whole.putIfAbsent(property.getKey(), property.getValue()));
        }
    }

    /// The first that has a date and a headline; most pages have only one.
    private static JsonNode best(List<JsonNode> articles) {
        for (JsonNode article : articles) {
            if (article.hasNonNull("datePublished") && article.hasNonNull("headline")) {
                return article;
            }
        }
        for (JsonNode article : articles) {
            if (article.hasNonNull("datePublished")) {
                return article;
            }
        }
        return articles.getFirst();
    }

    private static void collect(String data, List<JsonNode> articles, List<JsonNode> others) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(LinkedJson.read(data));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                List<JsonNode> kind = isArticle(node.path("@type")) ? articles : others;
                if (kind == articles || isPage(node.path("@type"))) {
                    kind.add(node);
                }
                node.properties()
                        .forEach(
                                property -> {
                                    if (!OTHERS.contains(property.getKey())) {
                                        open.addLast(property.getValue());
                                    }
                                });
            } else {
                node.forEach(open::addLast);
            }
        }
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
        return name.endsWith("Article")
                || (name.endsWith("Posting") && !name.equals("JobPosting"))
                || name.equals("Report");
    }

    private static boolean isPage(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return name.equals("WebPage") || name.equals("VideoObject") || name.equals("Recipe");
    }

    /// The text of a value, or of the first of several; null when there is none.
    static @Nullable String text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            JsonNode first = value.isArray() ? value.path(0) : value;
            String text =
                    first.isValueNode() && !first.isNull() ? TextLines.line(first.asText()) : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }
}
