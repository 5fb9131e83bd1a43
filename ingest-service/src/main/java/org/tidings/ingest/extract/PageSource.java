package org.tidings.ingest.extract;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Parses a page within bounds: what lies behind them is no article.
final class PageSource {
    /// The longest article known to us has a tenth of that.
    private static final int MOST_CHARACTERS = 8_000_000;

    /// A bound on the tree. Pages of news have 1,000 to 20,000 tags.
    private static final int MOST_TAGS = 250_000;

    private PageSource() {}

    static Document parse(byte[] bytes, @Nullable String contentType, @Nullable URI url) {
        String html = bounded(PageCharset.decode(bytes, contentType));
        return Parser.htmlParser().parseInput(html, url == null ? "" : url.toString());
    }

    private static String bounded(String html) {
        int most = Math.min(html.length(), MOST_CHARACTERS);
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at < most; at = html.indexOf('<', at + 1)) {
            tags++;
            if (tags > MOST_TAGS) {
                return html.substring(0, at);
            }
        }
        return most < html.length() ? html.substring(0, most) : html;
    }
}
