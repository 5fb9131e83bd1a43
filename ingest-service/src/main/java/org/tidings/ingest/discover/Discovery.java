package org.tidings.ingest.discover;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a site offers.
///
/// @param candidates best first
/// @param problems for the person
@Schema(name = "Discovery")
record Discovery(URI url, List<Found> candidates, List<String> problems) {
    Discovery {
        candidates = List.copyOf(candidates);
        problems = List.copyOf(problems);
    }

    @Schema(name = "DiscoveredKind")
    enum Kind {
        FEED,
        /// What a site published lately; polled like a feed.
        NEWS_SITEMAP,
        SITEMAP
    }

    @Schema(name = "DiscoveredBy")
    enum By {
        /// The address itself is one.
        ITSELF,
        DECLARED,
        LINKED,
        ROBOTS,
        WELL_KNOWN;

        static By of(Candidate.Found found) {
            return switch (found) {
                case DECLARED -> DECLARED;
                case LINKED -> LINKED;
                case ROBOTS -> ROBOTS;
                case WELL_KNOWN -> WELL_KNOWN;
            };
        }
    }

    /// @param format null when it could not be read
    /// @param entries null when it could not be read
    /// @param newest null when unknown
    /// @param known the feed that has the address already
    /// @param problem why it could not be read; null when it could
    @Schema(name = "DiscoveredFeed")
    record Found(
            URI url,
            Kind kind,
            @Nullable String title,
            @Nullable String format,
            By foundBy,
            @Nullable Integer entries,
            @Nullable Instant newest,
            @Nullable UUID known,
            @Nullable String problem) {}
}
