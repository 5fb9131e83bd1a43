package org.tidings.ingest.cli;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block;
import org.tidings.ingest.extract.ExtractedPage;

/// What `./tidings extract` prints of one page. What the page does not say is null or empty.
///
/// @param url what the page calls its own address, else the one that was given
/// @param byline each author's name by itself
/// @param published ISO 8601, as precise as the page is
/// @param publishedKnown where it was found
/// @param language BCP 47, as the page declares it
/// @param text a line for each paragraph, heading and list item
/// @param blocks what each part of the text is; offsets in UTF-16 units
record PageLine(
        String file,
        @Nullable String url,
        @Nullable String title,
        List<String> byline,
        @Nullable String published,
        String publishedKnown,
        @Nullable String modified,
        String modifiedKnown,
        @Nullable String language,
        @Nullable String section,
        @Nullable String leadImage,
        boolean paywalled,
        List<String> highlights,
        String text,
        List<Part> blocks) {
    record Part(int start, int end, Block.Kind kind, int level) {}

    static PageLine of(String file, @Nullable URI url, ExtractedPage page) {
        var facts = page.facts();
        return new PageLine(
                file,
                text(page.canonical() == null ? url : page.canonical()),
                page.title(),
                facts.authors(),
                page.publishedIso(),
                page.published().known().name(),
                page.modifiedIso(),
                page.modified().known().name(),
                facts.language(),
                facts.section(),
                text(facts.leadImage()),
                facts.paywalled(),
                facts.highlights(),
                page.text(),
                page.blocks().stream().map(PageLine::part).toList());
    }

    private static Part part(Block block) {
        return new Part(block.span().start(), block.span().end(), block.kind(), block.level());
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
