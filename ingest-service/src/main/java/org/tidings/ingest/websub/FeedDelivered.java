package org.tidings.ingest.websub;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.Exchange;
import org.tidings.ingest.fetch.FetchedDocument;

/// A hub delivered news of a feed, and signed what it delivered.
///
/// @param topic that was subscribed to
/// @param contentType as the hub says; null when it says nothing
/// @param links the values of the Link headers
public record FeedDelivered(
        UUID feed,
        URI url,
        URI topic,
        ByteString body,
        @Nullable String contentType,
        List<String> links) {
    public FeedDelivered {
        links = List.copyOf(links);
    }

    /// As if it had been fetched from the feed's address.
    public FetchedDocument document() {
        Instant now = Instant.now();
        var headers = links.stream().map(link -> new Exchange.Header("Link", link)).toList();
        return new FetchedDocument(
                url,
                List.of(),
                body,
                contentType,
                null,
                null,
                now,
                new Exchange(now, 200, headers, null));
    }
}
