package org.tidings.ingest.fetch;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document wanted.
///
/// @param accept media types wanted, as the Accept header writes them
/// @param etag of the copy that we have; null when we have none
/// @param lastModified of that copy, as the server wrote it
/// @param authorization the Authorization header for the address's own origin (scheme, host and
///     port); no redirect takes it elsewhere. Null for none
/// @param form sent as a POST; null for a GET
public record FetchRequest(
        URI url,
        Purpose purpose,
        String accept,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String authorization,
        @Nullable Map<String, String> form) {
    private static final String FEEDS =
            "application/rss+xml, application/atom+xml, application/feed+json,"
                    + " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.5";

    /// What for.
    public enum Purpose {
        FEED,
        PAGE,
        /// The rules of a host, which no rule can forbid to read.
        ROBOTS,
        /// A message to a hub that a feed named: no document is collected.
        HUB
    }

    public static FetchRequest feed(URI url, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(url, Purpose.FEED, FEEDS, etag, lastModified, null, null);
    }

    public static FetchRequest page(URI url, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(url, Purpose.PAGE, PAGES, etag, lastModified, null, null);
    }

    public static FetchRequest robots(URI url) {
        return new FetchRequest(
                url, Purpose.ROBOTS, "text/plain, */*;q=0.5", null, null, null, null);
    }

    public static FetchRequest hub(URI url, Map<String, String> form) {
        return new FetchRequest(url, Purpose.HUB, "*/*", null, null, null, form);
    }

    public FetchRequest withAuthorization(@Nullable String header) {
        return new FetchRequest(url, purpose, accept, etag, lastModified, header, form);
    }

    /// With what the document at `home` is asked for, if this one is of the same origin.
    public FetchRequest withAuthorizationOf(URI home, @Nullable String header) {
        return Origin.isOne(home, url) ? withAuthorization(header) : this;
    }
}
