package org.tidings.ingest.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .build())
                                    .build())
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    /// Bounds for pages that carry a catalogue.
    private static final int MOST_NODES = 10_000;

    private static final int LONGEST = 2_000_000;

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
        JsonNode none = JSON.missingNode();
        return articles.isEmpty() ? others.isEmpty() ? none : others.getFirst() : best(articles);
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
        JsonNode root = parse(data);
        if (root == null) {
            return;
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
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

    private static @Nullable JsonNode parse(String data) {
        String json = data.strip();
        if (json.startsWith("<!--") || json.startsWith("//<!") || json.startsWith("/*")) {
            int from = json.indexOf('{');
            int to = json.lastIndexOf('}');
            json = from >= 0 && to > from ? json.substring(from, to + 1) : "";
        }
        if (json.isEmpty() || json.length() > LONGEST) {
            return null;
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            // pages often carry broken JSON: then it says nothing
            return null;
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
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
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
