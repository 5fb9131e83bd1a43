package org.tidings.ingest.extract;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote an article, where its page says so. The name of the site or the feed is no author.
final class Byline {
    private static final int LONGEST = 300;

    private Byline() {}

    /// @param outlet the name of the outlet, which some pages give as their author
    static @Nullable String of(Document page, String outlet) {
        String site = Meta.content(page, "og:site_name");
        return Stream.of(
                        Optional.ofNullable(Meta.content(page, "author")),
                        printed(page, "[rel=author]"),
                        printed(page, "[itemprop=author]"),
                        printed(page, ".byline .author, .byline [class*=name]"),
                        printed(page, ".byline"))
                .flatMap(Optional::stream)
                .map(line -> line.replaceFirst("(?i)^by:?\\s+", ""))
                .filter(line -> isAuthor(line, outlet) && !Objects.equals(line, site))
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> printed(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? Optional.empty() : Optional.of(TextLines.line(element.text()));
    }

    private static boolean isAuthor(String line, String outlet) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && !line.equalsIgnoreCase(outlet)
                && !line.matches("(?i)https?://.*");
    }
}
