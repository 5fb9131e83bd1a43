package org.tidings.query.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Rights;
import org.tidings.query.rights.ShownText;

/// What the page says beside its text, as far as the outlet's rights let it be shown. The outlet's
/// own highlights are words of the article: under EXCERPT they come out of what the cap leaves.
@Schema(name = "PageFacts")
record ShownPage(
        @Schema(description = "Each name by itself, in the page's order.") List<String> authors,
        @Schema(examples = "Islands") @Nullable String section,
        @Schema(description = "BCP 47, as the page declares it.", examples = "en-GB")
                @Nullable String language,
        @Schema(description = "Where the lead image lies; it is not fetched.")
                @Nullable URI leadImage,
        @Schema(description = "Only paying readers get the whole text.") boolean paywalled,
        @Schema(description = "The outlet's own summary lines, in its order.")
                List<String> highlights) {
    /// @param shown of the text
    static ShownPage of(ArticleCollected article, ShownText shown) {
        PageFacts page = article.page();
        return switch (article.rights().use()) {
            case FULL_TEXT -> of(page, page.highlights());
            case METADATA_ONLY ->
                    new ShownPage(List.of(), null, null, null, page.paywalled(), List.of());
            case EXCERPT -> of(page, within(left(article.rights(), shown), page.highlights()));
        };
    }

    private static ShownPage of(PageFacts page, List<String> highlights) {
        return new ShownPage(
                page.authors(),
                page.section(),
                page.language(),
                page.leadImage(),
                page.paywalled(),
                highlights);
    }

    private static int left(Rights rights, ShownText shown) {
        int cap = rights.excerptCharacters() == null ? 0 : rights.excerptCharacters();
        return cap - (shown.text() == null ? 0 : shown.text().length());
    }

    /// The first ones, whole, as long as there is room.
    private static List<String> within(int left, List<String> highlights) {
        var shown = new ArrayList<String>();
        int room = left;
        for (String highlight : highlights) {
            room -= highlight.length();
            if (room < 0) {
                break;
            }
            shown.add(highlight);
        }
        return List.copyOf(shown);
    }
}
