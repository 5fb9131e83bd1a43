package org.tidings.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// A document as it was sent.
///
/// @param url where it lay in the end
/// @param redirects the addresses that led there, in order, the first one asked for not included;
///     the last of them is `url`
/// @param contentType as the server says; null when it says nothing
/// @param etag for the next If-None-Match; null when the server sent none (RFC 9110, 8.8.3)
/// @param lastModified for the next If-Modified-Since; null when the server sent none
/// @param at when it had arrived
/// @param exchange how it came
public record FetchedDocument(
        URI url,
        List<URI> redirects,
        ByteString body,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant at,
        Exchange exchange) {
    public FetchedDocument {
        redirects = List.copyOf(redirects);
    }

    /// A document of which nothing more is known.
    public FetchedDocument(
            URI url,
            List<URI> redirects,
            ByteString body,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            Instant at) {
        this(
                url,
                redirects,
                body,
                contentType,
                etag,
                lastModified,
                at,
                new Exchange(at, 200, List.of(), null));
    }

    public InputStream open() {
        return new ByteArrayInputStream(body.toByteArray());
    }
}
