package org.tidings.ingest.discover;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.discover.Candidate.Kind;

/// What media types, addresses and link texts say about a feed.
final class FeedAddress {
    private static final Pattern RSS =
            Pattern.compile("(?:^|[/._-])(?:rss2?|rdf)(?:\\.(?:xml|php|aspx?|html?))?/?$");
    private static final Pattern ATOM = Pattern.compile("(?:^|[/._-])atom(?:\\.(?:xml|php))?/?$");
    private static final Pattern JSON = Pattern.compile("(?:^|[/._-])feed[^/]*\\.json$");
    private static final Pattern FEED =
            Pattern.compile(
                    "(?:^|[/._-])feeds?(?:\\.(?:xml|php|aspx?))?/?$"
                            + "|/(?:feeds?|rss)/[^/]+\\.xml$|/feeds?/[^/]+/?$|/index\\.xml$");
    private static final Pattern SITEMAP = Pattern.compile("sitemap[^/]*\\.xml(?:\\.gz)?$");
    private static final Pattern QUERY =
            Pattern.compile(
                    "(?:^|&)(?:feed=|(?:format|output|type|view|alt)=(?:rss|atom|feed|xml)|rss\\b)");
    private static final Pattern WORDS =
            Pattern.compile("rss(?:[ -]?2\\.0)?|atom|(?:rss|atom|news|xml)[ -]?feeds?|feeds?");
    private static final Pattern COMMENTS =
            Pattern.compile("comment|kommentar|comentario|commentaire|reactie");

    private FeedAddress() {}

    /// Null for a media type that is not one of feeds.
    static @Nullable Kind kindOfType(String type) {
        String name = type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        return switch (name) {
            case "application/rss+xml",
                    "text/rss+xml",
                    "application/rss",
                    "application/x-rss+xml",
                    "application/rdf+xml",
                    "application/x.rss+xml" ->
                    Kind.RSS;
            case "application/atom+xml", "text/atom+xml", "application/atom" -> Kind.ATOM;
            case "application/feed+json" -> Kind.JSON_FEED;
            default -> null;
        };
    }

    /// Null for an address that does not look like one of a feed.
    ///
    /// @param words the text of the link
    static @Nullable Kind kind(URI url, String words) {
        String path = lower(url.getPath());
        if (path.contains("http:") || path.contains("https:")) {
            return null; // a reader's page to subscribe at
        }
        Kind kind = kindOfPath(path);
        if (kind != null) {
            return kind;
        }
        boolean said =
                QUERY.matcher(lower(url.getQuery())).find()
                        || lower(url.getHost()).startsWith("feeds.")
                        || (WORDS.matcher(lower(words)).matches() && path.length() > 1);
        return said ? Kind.FEED : null;
    }

    private static @Nullable Kind kindOfPath(String path) {
        if (RSS.matcher(path).find()) {
            return Kind.RSS;
        }
        if (ATOM.matcher(path).find()) {
            return Kind.ATOM;
        }
        if (JSON.matcher(path).find()) {
            return Kind.JSON_FEED;
        }
        if (SITEMAP.matcher(path).find()) {
            return Kind.SITEMAP;
        }
        return FEED.matcher(path).find() ? Kind.FEED : null;
    }

    static boolean isOfComments(URI url, String title) {
        return COMMENTS.matcher(lower(url.getPath())).find()
                || COMMENTS.matcher(lower(title)).find();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
