package org.tidings.ingest.extract;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;

/// What a page holds of an article. What the page does not say is unknown.
///
/// @param title without the site's name; null when the page has none
/// @param byline who wrote it, as printed; null when the page does not say
/// @param text one line for each paragraph, heading and list item; empty when none was found
/// @param canonical what the page calls its own address; null when it does not say
public record ExtractedPage(
        @Nullable String title,
        @Nullable String byline,
        String text,
        PublicationTime published,
        @Nullable URI canonical) {}
