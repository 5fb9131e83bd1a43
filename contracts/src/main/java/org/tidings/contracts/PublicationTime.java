package org.tidings.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When an outlet says that it published an article, and how we know.
///
/// @param at null when unknown; a bare date stands for its first instant in UTC
/// @param known where the time was found; UNKNOWN exactly when there is none
/// @param original the time as it was written, for readers who want to see it; null when unknown
public record PublicationTime(@Nullable Instant at, Known known, @Nullable String original) {
    public static final PublicationTime UNKNOWN = new PublicationTime(null, Known.UNKNOWN, null);

    public PublicationTime {
        Present.check(known, "publishedAt.known");
        if ((at == null) != (known == Known.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "publishedAt.at must be given exactly when its origin is known");
        }
    }

    /// The places a publication time is read from, most telling first.
    public enum Known {
        JSON_LD,
        META,
        MARKUP,
        FEED,
        URL,
        CALLER,
        UNKNOWN
    }
}
