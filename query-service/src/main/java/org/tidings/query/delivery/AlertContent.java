package org.tidings.query.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told of an alert, as far as the rights of the article's outlet let it be shown.
///
/// @param outlet null for a text that came without one
/// @param demonstration the article is invented, and everything that shows it says so
/// @param url the page; null for a text that was given
/// @param link into the client
/// @param excerpt null when none of the text may be shown
/// @param edit it matches only since the article was changed
/// @param reasons why the search found it
record AlertContent(
        UUID alertId,
        UUID searchId,
        String searchName,
        UUID articleId,
        int revision,
        @Nullable String title,
        @Nullable String outlet,
        boolean demonstration,
        @Nullable URI url,
        URI link,
        @Nullable Instant publishedAt,
        Instant fetchedAt,
        @Nullable String excerpt,
        Instant raisedAt,
        boolean edit,
        List<Reason> reasons) {
    AlertContent {
        reasons = List.copyOf(reasons);
    }

    /// @param clause of the search, written out
    /// @param sentence in which it was found; null where it is not in what may be shown
    /// @param isNew whether the sentence was not there in the revision before
    record Reason(String clause, @Nullable String sentence, boolean isNew) {}

    /// What to call it.
    String heading() {
        return title == null ? "Without a title" : title;
    }
}
