package org.tidings.ingest.revision;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;

/// What an article said when we looked.
///
/// @param names under which it was seen, the most telling first
/// @param firstSight how it reached us, should it be new
/// @param text whole, of any length
/// @param canonical what the page calls its own address
public record Capture(
        Visibility scope,
        List<Alias> names,
        FirstSight firstSight,
        @Nullable String title,
        @Nullable String byline,
        String text,
        PublicationTime published,
        @Nullable URI canonical,
        Instant fetchedAt) {
    public Capture {
        names = List.copyOf(names);
    }
}
