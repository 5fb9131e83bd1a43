package org.tidings.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// @param accept media types wanted, as the Accept header writes them
/// @param etag of the copy that we have; null when we have none
/// @param lastModified of that copy, as the server wrote it
public record FetchRequest(
        URI url, String accept, @Nullable String etag, @Nullable String lastModified) {
    private static final String FEEDS =
            "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9,"
                    + " */*;q=0.5";
    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.5";

    public static FetchRequest feed(URI url, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(url, FEEDS, etag, lastModified);
    }

    public static FetchRequest page(URI url, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(url, PAGES, etag, lastModified);
    }
}
