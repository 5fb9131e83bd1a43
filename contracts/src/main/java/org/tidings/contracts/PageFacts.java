package org.tidings.contracts;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says about its article beside the text.
///
/// @param authors each name by itself, in the page's order
/// @param section the part of the outlet that it stands in; null when the page names none
/// @param language BCP 47 as the page declares it, not as we read it; null when it declares none
/// @param leadImage null when there is none
/// @param paywalled the page says, or shows, that only paying readers get the whole text
/// @param highlights the outlet's own summary lines, in its order
public record PageFacts(
        List<String> authors,
        @Nullable String section,
        @Nullable String language,
        @Nullable URI leadImage,
        boolean paywalled,
        List<String> highlights) {
    public static final PageFacts NONE =
            new PageFacts(List.of(), null, null, null, false, List.of());

    public PageFacts {
        authors = Lists.orEmpty(authors);
        highlights = Lists.orEmpty(highlights);
    }
}
