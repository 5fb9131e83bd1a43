package org.tidings.ingest.extract;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An article's title, without the name of the site.
final class PageTitle {
    /// Nobody prints a longer one.
    private static final int LONGEST = 1_000;

    private PageTitle() {}

    static @Nullable String of(Document page) {
        String heading = heading(page);
        return Stream.of(Meta.content(page, "og:title"), heading, page.title())
                .map(title -> title == null ? "" : TextLines.line(title))
                .map(title -> withoutSite(title, heading, Meta.content(page, "og:site_name")))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String heading(Document page) {
        Element heading = page.selectFirst("article h1, main h1, [role=main] h1");
        if (heading == null) {
            heading = page.selectFirst("h1");
        }
        return heading == null ? null : TextLines.line(heading.text());
    }

    /// Cuts ` | Site` or `Site: ` where the rest is the page's heading or the cut part is the
    /// site's own name; a bar is followed by the site's name by custom.
    private static String withoutSite(
            String title, @Nullable String heading, @Nullable String site) {
        if (heading != null && title.length() > heading.length()) {
            if (title.startsWith(heading + " ") || title.endsWith(" " + heading)) {
                return heading;
            }
        }
        for (String separator : new String[] {" | ", " - ", " – ", " — ", " · "}) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && isSite(title.substring(at + separator.length()), separator, site)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String tail, String separator, @Nullable String site) {
        if (site != null) {
            return tail.strip().toLowerCase(Locale.ROOT).equals(site.toLowerCase(Locale.ROOT));
        }
        return separator.equals(" | ");
    }
}
