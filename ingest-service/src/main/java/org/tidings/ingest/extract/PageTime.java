package org.tidings.ingest.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.PublicationTime.Known;

/// When a page says that it was published, and where it says so.
final class PageTime {
    private PageTime() {}

    /// The most telling place first: linked data, meta elements, the time printed on the page.
    static PublicationTime of(Document page) {
        return Stream.of(
                        time(JsonLd.datePublished(page), Known.JSON_LD),
                        time(Meta.content(page, "article:published_time"), Known.META),
                        time(Meta.content(page, "datePublished"), Known.META),
                        time(attribute(page, "[itemprop=datePublished]", "content"), Known.MARKUP),
                        time(attribute(page, "[itemprop=datePublished]", "datetime"), Known.MARKUP),
                        time(attribute(page, "article header time", "datetime"), Known.MARKUP),
                        time(attribute(page, "article time, main time", "datetime"), Known.MARKUP))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(PublicationTime.UNKNOWN);
    }

    private static Optional<PublicationTime> time(@Nullable String written, Known known) {
        return written == null
                ? Optional.empty()
                : WrittenTime.parse(written)
                        .map(at -> new PublicationTime(at, known, written.strip()));
    }

    /// Of the first such element outside asides and comments, whose times are others'.
    private static @Nullable String attribute(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .filter(
                        element ->
                                element.closest("aside, footer, [class*=related], [class*=comment]")
                                        == null)
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
