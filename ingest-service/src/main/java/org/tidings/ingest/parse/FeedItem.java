package org.tidings.ingest.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as its feed gives it. Texts may be plain or HTML: formats do not tell reliably.
///
/// @param link absolute where the feed's address is known, otherwise as written
/// @param authors each as `name (email)`, or what there is of it
/// @param summary the short text, or the only one
/// @param content the longer texts
/// @param published when the feed says it was first published
/// @param publishedAsWritten the same in the feed's own writing
/// @param updated when the feed says it was last changed
/// @param source the name of who published it first, as an aggregating feed says
/// @param origin the page behind a link that a feed service put in its place
/// @param language as the feed says, for this entry alone
public record FeedItem(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        List<String> authors,
        @Nullable String summary,
        List<String> content,
        List<String> tags,
        List<Enclosure> enclosures,
        @Nullable Instant published,
        @Nullable String publishedAsWritten,
        @Nullable Instant updated,
        @Nullable String source,
        @Nullable String origin,
        @Nullable String language) {
    public FeedItem {
        authors = List.copyOf(authors);
        content = List.copyOf(content);
        tags = List.copyOf(tags);
        enclosures = List.copyOf(enclosures);
    }

    /// The authors in one line; null when there is none.
    public @Nullable String author() {
        return authors.isEmpty() ? null : String.join(", ", authors);
    }
}
