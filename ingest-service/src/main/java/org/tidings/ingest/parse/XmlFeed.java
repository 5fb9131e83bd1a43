package org.tidings.ingest.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a feed of RSS, Atom, RDF or CDF says about itself.
final class XmlFeed {
    private final String format;
    private final Node channel;
    private final Fields fields;
    private final Links links;

    private XmlFeed(Layout layout, Links links) {
        this.format = layout.format();
        this.channel = layout.channel();
        this.fields = new Fields(channel, links);
        this.links = links;
    }

    static ParsedFeed read(Layout layout, Links links) {
        List<FeedItem> items =
                layout.items().stream().map(item -> XmlItem.read(item, links)).toList();
        return new XmlFeed(layout, links).feed(items);
    }

    private ParsedFeed feed(List<FeedItem> items) {
        return new ParsedFeed(
                format,
                fields.text("title", "dc:title"),
                link(),
                fields.text(
                        "subtitle",
                        "tagline",
                        "description",
                        "abstract",
                        "dc:description",
                        "itunes:subtitle",
                        "itunes:summary"),
                language(),
                fields.text("rights", "copyright", "dc:rights", "media:copyright"),
                author(),
                fields.plain("id", "guid"),
                updated(),
                fields.related("self"),
                fields.related("hub"),
                fields.related("next"),
                Hints.of(channel),
                List.of(),
                items);
    }

    private @Nullable String link() {
        String page = fields.page();
        String href = channel.attribute("href");
        return page != null || href == null || href.isBlank()
                ? page
                : links.absolute(channel, href);
    }

    private @Nullable String author() {
        for (String name :
                List.of(
                        "author",
                        "managingeditor",
                        "dc:creator",
                        "dc:author",
                        "itunes:author",
                        "webmaster")) {
            List<String> people = fields.people(name);
            if (!people.isEmpty()) {
                return String.join(", ", people);
            }
        }
        return null;
    }

    private @Nullable Instant updated() {
        var time =
                fields.time(
                        "updated",
                        "modified",
                        "lastbuilddate",
                        "dcterms:modified",
                        "dc:date",
                        "lastmod",
                        "pubdate",
                        "published",
                        "dcterms:issued");
        time = time == null ? Fields.timeOf(channel.attribute("lastmod")) : time;
        return time == null ? null : time.at();
    }

    private @Nullable String language() {
        String said = fields.plain("language", "dc:language");
        String language = said == null ? channel.inherited("xml:lang") : said;
        return language == null || language.isBlank() ? null : languageTag(language);
    }

    /// Some write `en_US`.
    static String languageTag(String written) {
        return written.strip().replace('_', '-');
    }
}
