package org.tidings.ingest.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An article's title, without the name of the site.
///
/// What readers see above the article goes before what is meant for sharing, where the two speak of
/// the same thing: the first headline of a page may be its name.
final class PageTitle {
    /// Nobody prints a longer one.
    private static final int LONGEST = 1_000;

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " · ", " » ");

    private PageTitle() {}

    static @Nullable String of(PageFactsSource source) {
        PageHead head = source.head();
        String site = head.first("og:site_name");
        String shared = head.first("og:title");
        String linked = JsonLd.text(source.article(), "headline");
        String window = TextLines.line(source.document().title());
        String heading = heading(source.document(), Objects.requireNonNullElse(shared, window));
        return Stream.of(heading, shared, linked, window, head.first("twitter:title", "dc.title"))
                .map(title -> title == null ? "" : TextLines.line(title))
                .map(title -> withoutSite(title, heading, site))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .findFirst()
                .orElse(null);
    }

    /// Null when none has anything to do with what the page calls itself elsewhere.
    private static @Nullable String heading(Document page, String elsewhere) {
        String only = null;
        int seen = 0;
        for (Element heading : page.getElementsByTag("h1")) {
            String text = seen < 20 ? TextLines.line(heading.text()) : "";
            if (!text.isEmpty()) {
                seen++;
                only = seen == 1 ? text : null;
                if (isAlike(text, elsewhere)) {
                    return text;
                }
            }
        }
        return elsewhere.isEmpty() ? only : null;
    }

    /// Half of the words of the shorter one.
    private static boolean isAlike(String heading, String elsewhere) {
        Set<String> words = words(heading);
        Set<String> others = words(elsewhere);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        boolean contained = heading.length() > 3 && elsewhere.startsWith(heading);
        return contained || (fewer > 1 && words.size() * 2 >= fewer);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 200)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Cuts ` | Site` where the rest is the page's heading or the cut part is the site's own name.
    /// A bar is followed by the site's name by custom.
    private static String withoutSite(
            String title, @Nullable String heading, @Nullable String site) {
        if (heading != null && title.length() > heading.length()) {
            if (title.startsWith(heading + " ") || title.endsWith(" " + heading)) {
                return heading;
            }
        }
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && isSite(title.substring(at + separator.length()), separator, site)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String tail, String separator, @Nullable String site) {
        if (site != null) {
            String name = site.toLowerCase(Locale.ROOT);
            String last = tail.strip().toLowerCase(Locale.ROOT);
            return last.equals(name) || (separator.equals(" | ") && last.startsWith(name));
        }
        return separator.equals(" | ");
    }
}
