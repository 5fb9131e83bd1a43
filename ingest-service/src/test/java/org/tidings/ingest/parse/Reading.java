package org.tidings.ingest.parse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.tidings.ingest.parse.ParseOutcome.NotAFeed;
import org.tidings.ingest.parse.ParseOutcome.Parsed;

/// Reads documents that tests write.
final class Reading {
    static final URI AT = URI.create("https://harbour-post.example/feeds/news.xml");

    private Reading() {}

    static ParseOutcome outcome(String document) {
        return FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, AT);
    }

    static ParsedFeed feed(String document) {
        return feed(document.getBytes(StandardCharsets.UTF_8), null);
    }

    static ParsedFeed feed(byte[] document, String contentType) {
        return ((Parsed) FeedReader.read(document, contentType, AT)).feed();
    }

    static FeedItem item(String document) {
        return feed(document).items().getFirst();
    }

    /// The item of an RSS feed that has this content.
    static FeedItem rssItem(String content) {
        return item("<rss version='2.0'><channel><item>" + content + "</item></channel></rss>");
    }

    static String refusal(String document) {
        return ((NotAFeed) outcome(document)).reason();
    }
}
