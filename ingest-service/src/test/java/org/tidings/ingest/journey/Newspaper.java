package org.tidings.ingest.journey;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Feeds and pages with invented news.
public final class Newspaper {
    private Newspaper() {}

    public static String rss(String host, String... slugs) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>News</title><link>http://%s/</link>
        <description>d</description>%s</channel></rss>
        """
                .formatted(
                        host,
                        Stream.of(slugs)
                                .map(slug -> item(host, slug))
                                .collect(Collectors.joining()));
    }

    private static String item(String host, String slug) {
        return """
        <item><title>About %2$s</title><link>http://%1$s/%2$s</link>
        <guid isPermaLink="false">%2$s-guid</guid>
        <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item>
        """
                .formatted(host, slug);
    }

    public static String page(String title, String text) {
        return """
        <!doctype html><html><head><title>%1$s</title></head><body>
        <nav><a href="/">Home</a></nav>
        <article><h1>%1$s</h1><p>%2$s</p>
        <p>The council meets again next week, and the harbour master has asked for a larger crane,
        two more pilots and a roof above the northern quay.</p></article>
        <footer>Imprint</footer></body></html>
        """
                .formatted(title, text);
    }
}
