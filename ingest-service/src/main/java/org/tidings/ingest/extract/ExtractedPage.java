package org.tidings.ingest.extract;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.PublicationTime;

/// What a page holds of an article. What the page does not say is unknown.
///
/// @param title without the site's name; null when the page has none
/// @param byline who wrote it, as printed; null when the page does not say
/// @param text one line for each paragraph, heading and list item; empty when none was found
/// @param blocks what each part of the text is, in order
/// @param modified unknown where the page does not say
/// @param publishedIso ISO 8601 with as much as the page writes, in its own zone; null when unknown
/// @param modifiedIso likewise
/// @param canonical what the page calls its own address; null when it does not say
public record ExtractedPage(
        @Nullable String title,
        @Nullable String byline,
        String text,
        List<Block> blocks,
        PublicationTime published,
        PublicationTime modified,
        @Nullable String publishedIso,
        @Nullable String modifiedIso,
        @Nullable URI canonical,
        PageFacts facts) {
    public ExtractedPage {
        blocks = List.copyOf(blocks);
    }
}
