package org.tidings.ingest.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads an entry of RSS, Atom, RDF or CDF. The formats share one reading, because in the wild
/// they share elements.
final class XmlItem {
    private static final Set<String> SHORT = Set.of("description", "summary", "abstract");
    private static final Set<String> LONG =
            Set.of("content:encoded", "content", "body", "xhtml:body", "xhtml:div", "fullitem");

    private final Node node;
    private final Fields fields;
    private final Links links;

    private XmlItem(Node node, Links links) {
        this.node = node;
        this.fields = new Fields(node, links);
        this.links = links;
    }

    static FeedItem read(Node node, Links links) {
        return new XmlItem(node, links).item();
    }

    private FeedItem item() {
        String id = id();
        var published = published();
        var updated = fields.time("updated", "modified", "dcterms:modified", "dc:date", "lastmod");
        List<String> content = new ArrayList<>();
        String summary = texts(content);
        return new FeedItem(
                id,
                title(),
                link(id),
                authors(),
                summary,
                content,
                fields.tags(),
                enclosures(),
                published == null ? null : published.at(),
                published == null ? null : published.written(),
                updated == null ? lastModified() : updated.at(),
                source(),
                origin(),
                language());
    }

    private @Nullable String id() {
        String id = fields.plain("id", "guid");
        String about = node.attribute("rdf:about");
        if (id == null && about != null && !about.isBlank()) {
            return about.strip();
        }
        return id == null ? fields.plain("dc:identifier") : id;
    }

    private @Nullable String title() {
        String title = fields.text("title", "dc:title");
        return title == null ? inMedia("media:title") : title;
    }

    /// A field of Media RSS, which may stand in a group or beside one file.
    private @Nullable String inMedia(String name) {
        String own = fields.text(name);
        if (own != null) {
            return own;
        }
        return node.children()
                .filter(child -> child.is("media:group") || child.is("media:content"))
                .flatMap(child -> child.children(name))
                .map(links::text)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String link(@Nullable String id) {
        String page = fields.page();
        if (page != null) {
            return page;
        }
        String href = node.attribute("href");
        if (href != null && !href.isBlank()) {
            return links.absolute(node, href);
        }
        boolean isPage = id != null && id.matches("(?i)https?://\\S+") && isPermanent();
        return isPage ? id : null;
    }

    private boolean isPermanent() {
        return node.child("guid")
                .map(guid -> !"false".equalsIgnoreCase(guid.attribute("isPermaLink")))
                .orElse(true);
    }

    private List<String> authors() {
        List<String> authors = fields.people("author", "dc:creator", "dc:author");
        if (authors.isEmpty()) {
            authors = fields.people("itunes:author");
        }
        return authors.isEmpty() ? fields.people("managingeditor", "dc:contributor") : authors;
    }

    /// The summary is the first short text. A second one, of another element, is the longer
    /// version: feeds have `description` and `summary` in either order.
    ///
    /// @param content takes the longer texts
    private @Nullable String texts(List<String> content) {
        Map<String, String> brief = new LinkedHashMap<>();
        for (Node child : (Iterable<Node>) node.children()::iterator) {
            if (LONG.contains(child.name())) {
                add(content, links.text(child));
            } else if (SHORT.contains(child.name())) {
                String text = links.text(child);
                if (!text.isEmpty()) {
                    brief.putIfAbsent(child.name(), text);
                }
            }
        }
        if (brief.isEmpty()) {
            String other = fields.text("dc:description", "itunes:summary", "itunes:subtitle");
            return other == null ? inMedia("media:description") : other;
        }
        List<String> texts = List.copyOf(brief.values());
        texts.stream().skip(1).forEach(text -> add(content, text));
        return texts.getFirst();
    }

    private static void add(List<String> content, String text) {
        if (!text.isEmpty()) {
            content.add(text);
        }
    }

    private List<Enclosure> enclosures() {
        Map<String, Enclosure> enclosures = new LinkedHashMap<>();
        for (Node child : (Iterable<Node>) node.children()::iterator) {
            switch (child.name()) {
                case "enclosure", "media:content" -> add(enclosures, child, "url");
                case "link" -> {
                    if (Fields.relation(child).equals("enclosure")) {
                        add(enclosures, child, "href");
                    }
                }
                case "media:group" ->
                        child.children("media:content")
                                .forEach(file -> add(enclosures, file, "url"));
                default -> {
                    // brings no file
                }
            }
        }
        return List.copyOf(enclosures.values());
    }

    private void add(Map<String, Enclosure> enclosures, Node file, String attribute) {
        String url = file.attribute(attribute);
        url = url == null ? file.attribute("href") : url;
        if (url != null && !url.isBlank()) {
            String length = file.attribute("length");
            String size = length == null ? file.attribute("fileSize") : length;
            String absolute = links.absolute(file, url);
            enclosures.putIfAbsent(absolute, new Enclosure(absolute, file.attribute("type"), size));
        }
    }

    /// `dc:date` says when an entry of RSS 1.0 was published.
    private Fields.@Nullable Time published() {
        return fields.time(
                "published",
                "issued",
                "pubdate",
                "dcterms:issued",
                "dc:date",
                "dcterms:created",
                "created");
    }

    private @Nullable Instant lastModified() {
        var time = Fields.timeOf(node.attribute("lastmod"));
        return time == null ? null : time.at();
    }

    private @Nullable String source() {
        return node.child("source")
                .map(source -> source.child("title").orElse(source).text())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> fields.plain("dc:source", "media:credit"));
    }

    private @Nullable String origin() {
        String origin = fields.plain("feedburner:origlink");
        return origin == null ? null : links.absolute(node, origin);
    }

    private @Nullable String language() {
        String language = node.attribute("xml:lang");
        String own = language == null ? fields.plain("language", "dc:language") : language;
        return own == null ? null : XmlFeed.languageTag(own);
    }
}
