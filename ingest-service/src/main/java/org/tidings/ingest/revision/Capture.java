package org.tidings.ingest.revision;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;

/// What an article said when we looked.
///
/// @param names under which it was seen, the most telling first; the last address among them is
///     where its page lay
/// @param firstSight how it reached us, should it be new
/// @param title null where none was found; a known one then stays
/// @param text whole, of any length
/// @param published a known time stays where none was found this time
/// @param canonical what the page calls its own address
/// @param blocks of the whole text
/// @param page what it says beside the text
/// @param modified when the outlet says that it last changed it
public record Capture(
        Visibility scope,
        List<Alias> names,
        FirstSight firstSight,
        @Nullable String title,
        @Nullable String byline,
        String text,
        PublicationTime published,
        @Nullable URI canonical,
        Instant fetchedAt,
        List<Block> blocks,
        PageFacts page,
        PublicationTime modified) {
    public Capture {
        names = List.copyOf(names);
        blocks = List.copyOf(blocks);
    }

    /// A capture of which only the text and what stands above it are known.
    public Capture(
            Visibility scope,
            List<Alias> names,
            FirstSight firstSight,
            @Nullable String title,
            @Nullable String byline,
            String text,
            PublicationTime published,
            @Nullable URI canonical,
            Instant fetchedAt) {
        this(
                scope,
                names,
                firstSight,
                title,
                byline,
                text,
                published,
                canonical,
                fetchedAt,
                List.of(),
                PageFacts.NONE,
                PublicationTime.UNKNOWN);
    }

    /// With what was known before where this look did not find it.
    Capture completedFrom(Revision before) {
        boolean timeKnown = published.known() != PublicationTime.Known.UNKNOWN;
        return new Capture(
                scope,
                names,
                firstSight,
                title == null ? before.title() : title,
                byline,
                text,
                timeKnown ? published : before.published(),
                canonical,
                fetchedAt,
                blocks,
                page,
                modified);
    }
}
