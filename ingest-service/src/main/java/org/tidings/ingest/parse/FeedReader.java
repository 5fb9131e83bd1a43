package org.tidings.ingest.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.ParseOutcome.NotAFeed;
import org.tidings.ingest.parse.ParseOutcome.Parsed;

/// Reads feeds of every format, and sitemaps, from bytes alone.
public final class FeedReader {
    private FeedReader() {}

    /// Whatever the bytes are, there is an outcome, in a time that grows with their number.
    ///
    /// @param body unpacked, or packed by gzip as sitemaps often lie on a server
    /// @param contentType as the server says; null when it says nothing
    /// @param url where the document lies, for relative links; null when unknown
    public static ParseOutcome read(byte[] body, @Nullable String contentType, @Nullable URI url) {
        byte[] plain = Gunzip.unpacked(body);
        if (plain == null) {
            return new NotAFeed("the packed document is damaged");
        }
        String text = FeedBytes.decode(plain, contentType).strip();
        if (text.isEmpty()) {
            return new NotAFeed("the document is empty");
        }
        var links = new Links(url);
        return text.startsWith("{") ? json(text, links) : xml(text, links, url);
    }

    private static ParseOutcome json(String text, Links links) {
        try {
            ParsedFeed feed = JsonFeed.read(text, links);
            return feed == null
                    ? new NotAFeed("the document is JSON but not a JSON Feed")
                    : parsed(feed, null);
        } catch (JsonProcessingException failure) {
            return new NotAFeed(
                    "the feed is not JSON: "
                            + failure.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static ParseOutcome xml(String text, Links links, @Nullable URI url) {
        Node outermost = FeedTree.of(text);
        if (outermost == null) {
            ParsedFeed addresses = Sitemap.ofLines(text);
            return addresses == null
                    ? new NotAFeed("the document is neither XML nor JSON")
                    : parsed(addresses, url);
        }
        Node root = Layout.root(outermost);
        if (root == null) {
            return new NotAFeed(reason(outermost));
        }
        ParsedFeed feed =
                Sitemap.is(root) ? Sitemap.read(root, links) : XmlFeed.read(Layout.of(root), links);
        return parsed(feed, url);
    }

    private static Parsed parsed(ParsedFeed feed, @Nullable URI url) {
        return new Parsed(feed, Entries.of(feed, url));
    }

    private static String reason(Node outermost) {
        String name = outermost.local().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "html", "head", "body" ->
                    "the document is an HTML page, not a feed" + title(outermost);
            case "opml" -> "the document is a list of feeds (OPML), not a feed";
            default -> {
                String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
                yield "the document is neither RSS nor Atom: it starts with <" + shown + ">";
            }
        };
    }

    private static String title(Node html) {
        return html.child("head")
                .flatMap(head -> head.child("title"))
                .map(Node::text)
                .filter(title -> !title.isEmpty())
                .map(title -> title.replaceAll("\\s+", " "))
                .map(title -> ": " + (title.length() > 80 ? title.substring(0, 80) + "…" : title))
                .orElse("");
    }
}
