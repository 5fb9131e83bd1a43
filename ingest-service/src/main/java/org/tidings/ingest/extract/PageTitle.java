package org.tidings.ingest.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article's title, without the name of the site.
///
/// What readers see above the article goes before what is meant for sharing, where the two speak of
/// the same thing: the first headline of a page may be its name.
final class PageTitle {
    /// Nobody prints a longer one.
    private static final int LONGEST = 1_000;

    /// So many headlines are looked at, and so many lines of each.
    private static final int MOST = 20;

    private static final int LINES = 4;

    /// A shorter title may be a word at the end of another.
    private static final int SHORTEST = 15;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern HOST =
            Pattern.compile("^https?://(?:www\\.|m\\.|amp\\.)?([^./:]{3,40})\\.");

    private static final List<String> SEPARATORS =
            List.of(
                    " | ", " - ", " – ", " — ", " · ", " » ", " « ", " • ", " :: ", " │ ", " ‹ ",
                    " › ", "｜", " ：", "_");

    private PageTitle() {}

    static @Nullable String of(PageFactsSource source) {
        PageHead head = source.head();
        String site = head.first("og:site_name");
        String host = host(source);
        String shared = head.first("og:title");
        String linked = JsonLd.text(source.article(), "headline");
        String window = TextLines.line(source.document().title());
        String heading =
                heading(source.outline(), Objects.requireNonNullElse(shared, window), site);
        return Stream.of(
                        bare(heading, shared, linked),
                        shared,
                        linked,
                        window,
                        head.first("twitter:title", "dc.title"))
                .map(title -> title == null ? "" : TextLines.line(title))
                .map(title -> withoutSite(title, heading, site, host))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .findFirst()
                .orElse(null);
    }

    /// Without the section that some pages print in their headline: what they share ends it.
    private static @Nullable String bare(@Nullable String heading, @Nullable String... titles) {
        for (String title : titles) {
            boolean ends =
                    heading != null
                            && title != null
                            && title.length() >= SHORTEST
                            && heading.endsWith(title);
            if (ends) {
                return title;
            }
        }
        return heading;
    }

    /// `the-paper` of `www.the-paper.example`; empty when the page's address is unknown.
    private static String host(PageFactsSource source) {
        for (String address : source.addresses()) {
            Matcher host = HOST.matcher(address);
            if (host.find()) {
                return host.group(1);
            }
        }
        return "";
    }

    /// Null when none has anything to do with what the page calls itself elsewhere.
    private static @Nullable String heading(
            Outline outline, String elsewhere, @Nullable String site) {
        String best = null;
        int most = 0;
        int seen = 0;
        for (Part part : outline.parts()) {
            if (part.tag.equals("h1") && seen < MOST) {
                seen++;
                String text = text(outline, part);
                int likeness = isSiteOf(text, elsewhere, site) ? 0 : likeness(text, elsewhere);
                if (likeness > most) {
                    most = likeness;
                    best = text;
                }
            }
        }
        return best;
    }

    private static boolean isSiteOf(String heading, String elsewhere, @Nullable String site) {
        return heading.equalsIgnoreCase(site)
                || SEPARATORS.stream().anyMatch(between -> elsewhere.endsWith(between + heading));
    }

    private static String text(Outline outline, Part heading) {
        var text = new StringBuilder();
        int end = Math.min(heading.endRun, heading.firstRun + LINES);
        for (int at = heading.firstRun; at < end; at++) {
            text.append(ArticleLines.text(outline, outline.runs().get(at))).append(' ');
        }
        return TextLines.line(text.toString());
    }

    /// How many words they share; 0 for less than half of the shorter one's.
    private static int likeness(String heading, String elsewhere) {
        if (heading.isEmpty() || elsewhere.isEmpty()) {
            return heading.isEmpty() ? 0 : 1;
        }
        Set<String> words = words(heading);
        Set<String> others = words(elsewhere);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        boolean contained = heading.length() > 3 && elsewhere.startsWith(heading);
        boolean alike = contained || (fewer > 1 && words.size() * 2 >= fewer);
        return alike ? Math.max(1, words.size()) : 0;
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
            String title, @Nullable String heading, @Nullable String site, String host) {
        if (heading != null && title.length() > heading.length()) {
            if (title.startsWith(heading + " ") || title.endsWith(" " + heading)) {
                return heading;
            }
        }
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && isSite(title.substring(at + separator.length()), separator, site, host)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("");
    }

    private static boolean isSite(
            String tail, String separator, @Nullable String site, String host) {
        String last = tail.strip().toLowerCase(Locale.ROOT);
        boolean bar = separator.equals(" | ") || separator.equals("｜");
        if (isNamed(last, host)) {
            return true;
        }
        if (site == null) {
            return bar;
        }
        String name = site.toLowerCase(Locale.ROOT);
        return isNamed(last, name) || (bar && last.startsWith(name));
    }

    /// Spaces and hyphens aside: an address has none.
    private static boolean isNamed(String tail, String name) {
        return !name.isEmpty() && letters(tail).equals(letters(name));
    }
}
