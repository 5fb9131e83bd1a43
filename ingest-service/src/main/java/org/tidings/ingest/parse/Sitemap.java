package org.tidings.ingest.parse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads sitemaps, those of news with what they say about the article, and indexes of sitemaps.
final class Sitemap {
    /// The protocol's own limit.
    private static final int MOST = 50_000;

    private final Links links;

    private Sitemap(Links links) {
        this.links = links;
    }

    static boolean is(Node root) {
        return root.is("urlset") || root.is("sitemapindex");
    }

    static ParsedFeed read(Node root, Links links) {
        var sitemap = new Sitemap(links);
        // Some index their sitemaps in a urlset, and the other way round
        List<String> maps =
                root.children("sitemap").limit(MOST).flatMap(sitemap::address).distinct().toList();
        List<FeedItem> items =
                root.children("url")
                        .limit(MOST)
                        .map(sitemap::item)
                        .filter(item -> item.link() != null)
                        .toList();
        return feed(root.name().replace("urlset", "sitemap"), maps, items);
    }

    /// One address a line; null when there is a line that is none.
    static @Nullable ParsedFeed ofLines(String text) {
        List<String> lines =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(MOST)
                        .toList();
        if (lines.isEmpty()
                || !lines.stream().allMatch(line -> line.matches("(?i)https?://\\S+"))) {
            return null;
        }
        return feed("sitemap", List.of(), lines.stream().map(Sitemap::plain).toList());
    }

    private static ParsedFeed feed(String format, List<String> maps, List<FeedItem> items) {
        return new ParsedFeed(
                format,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UpdateHints.NONE,
                maps,
                items);
    }

    private static FeedItem plain(String url) {
        return new FeedItem(
                null, null, url, List.of(), null, List.of(), List.of(), List.of(), null, null, null,
                null, null, null);
    }

    private Stream<String> address(Node entry) {
        String written = new Fields(entry, links).plain("loc");
        return written == null ? Stream.empty() : Stream.of(links.absolute(entry, written));
    }

    private FeedItem item(Node url) {
        Node news = url.child("news:news").orElse(url);
        var said = new Fields(news, links);
        var published = said.time("news:publication_date");
        var changed = new Fields(url, links).time("lastmod");
        return new FeedItem(
                null,
                said.plain("news:title"),
                address(url).findFirst().orElse(null),
                List.of(),
                null,
                List.of(),
                said.tags(),
                images(url),
                published == null ? null : published.at(),
                published == null ? null : published.written(),
                changed == null ? null : changed.at(),
                publication(news, "news:name"),
                null,
                publication(news, "news:language"));
    }

    private List<Enclosure> images(Node url) {
        return url.children("image:image")
                .flatMap(image -> image.children("image:loc"))
                .map(Node::text)
                .filter(image -> !image.isEmpty())
                .distinct()
                .map(image -> new Enclosure(links.absolute(url, image), null, null))
                .toList();
    }

    private @Nullable String publication(Node news, String part) {
        return news.child("news:publication")
                .map(publication -> new Fields(publication, links).plain(part))
                .orElse(null);
    }
}
