package org.tidings.ingest.parse;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;

/// What a feed says about one article.
///
/// @param id the feed's own, unique within the document; null when it gives none
/// @param link the article's page; null when the feed gives no address that we could fetch
/// @param title in plain text
/// @param published as the feed says
/// @param digest changes whenever the feed says something else about the article (SHA-256)
/// @param item all that the feed says
public record Entry(
        @Nullable String id,
        @Nullable URI link,
        @Nullable String title,
        PublicationTime published,
        String digest,
        FeedItem item) {
    /// What the entry is recognised by within its feed; null when it has neither id nor link.
    public @Nullable String key() {
        if (id != null) {
            return id;
        }
        return link == null ? null : link.toString();
    }
}
