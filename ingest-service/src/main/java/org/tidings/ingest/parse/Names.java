package org.tidings.ingest.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The namespaces that feeds use, and how we call them.
final class Names {
    /// Of a namespace that no feed format uses.
    static final String FOREIGN = "?";

    private static final Map<String, String> PREFIXES = prefixes();
    private static final List<String> KNOWN_PREFIXES =
            List.of(
                    "dc",
                    "dcterms",
                    "content",
                    "media",
                    "itunes",
                    "sy",
                    "rdf",
                    "xhtml",
                    "georss",
                    "feedburner",
                    "slash",
                    "wfw",
                    "news",
                    "image",
                    "video",
                    "thr",
                    "cc",
                    "svg",
                    "creativecommons",
                    "app",
                    "xlink",
                    "xml");

    private Names() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        put(
                prefixes,
                "",
                "http://backend.userland.com/rss",
                "http://backend.userland.com/rss2",
                "http://backend.userland.com/rss091",
                "http://backend.userland.com/rss092",
                "http://blogs.law.harvard.edu/tech/rss",
                "http://purl.org/rss/1.0/",
                "http://my.netscape.com/rdf/simple/0.9/",
                "http://my.netscape.com/publish/formats/rss-0.9.dtd",
                "http://my.netscape.com/publish/formats/rss-0.91.dtd",
                "http://purl.org/echo/",
                "http://purl.org/pie/",
                "http://purl.org/atom/ns#",
                "http://www.w3.org/2005/atom",
                "http://purl.org/rss/1.0/modules/rss091#",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "http://www.google.com/schemas/sitemap/0.84",
                "http://www.google.com/schemas/sitemap/0.9",
                "");
        put(prefixes, "dc", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/");
        put(prefixes, "dcterms", "http://purl.org/dc/terms/");
        put(prefixes, "content", "http://purl.org/rss/1.0/modules/content/");
        put(prefixes, "media", "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss");
        put(
                prefixes,
                "media",
                "http://video.search.yahoo.com/mrss/",
                "http://video.search.yahoo.com/mrss");
        put(prefixes, "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
        put(prefixes, "sy", "http://purl.org/rss/1.0/modules/syndication/");
        put(prefixes, "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        put(prefixes, "xhtml", "http://www.w3.org/1999/xhtml");
        put(prefixes, "svg", "http://www.w3.org/2000/svg");
        put(prefixes, "math", "http://www.w3.org/1998/math/mathml");
        put(prefixes, "xlink", "http://www.w3.org/1999/xlink");
        put(prefixes, "feedburner", "http://rssnamespace.org/feedburner/ext/1.0");
        put(prefixes, "news", "http://www.google.com/schemas/sitemap-news/0.9");
        put(prefixes, "image", "http://www.google.com/schemas/sitemap-image/1.1");
        put(prefixes, "video", "http://www.google.com/schemas/sitemap-video/1.1");
        return prefixes;
    }

    private static void put(Map<String, String> into, String prefix, String... namespaces) {
        for (String namespace : namespaces) {
            into.put(namespace, prefix);
        }
    }

    /// @param prefix as written; empty for none
    /// @param namespace what the document binds the prefix to; null when it does not
    /// @param outermost whether that binding stands on the root or its child: a wrong namespace
    ///     there is a slip, further in it is meant
    static String prefix(String prefix, @Nullable String namespace, boolean outermost) {
        String ours =
                namespace == null ? null : PREFIXES.get(namespace.strip().toLowerCase(Locale.ROOT));
        if (ours != null) {
            return ours;
        }
        if (prefix.isEmpty()) {
            return namespace == null || outermost ? "" : FOREIGN;
        }
        if (prefix.startsWith("atom") || prefix.equals("rss")) {
            return "";
        }
        return KNOWN_PREFIXES.contains(prefix) ? prefix : FOREIGN;
    }
}
