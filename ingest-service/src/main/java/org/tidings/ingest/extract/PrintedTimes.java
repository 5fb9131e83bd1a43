package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.contracts.Block.Kind;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.extract.PageTimes.PageTime;

/// Times that are printed on a page for its readers.
final class PrintedTimes {
    /// A line that is about a time is not longer.
    private static final int LONGEST = 160;

    /// How many lines around the headline are looked at.
    private static final int REACH = 15;

    /// How many before it.
    private static final int BEFORE = 4;

    /// A line that is a time and little else.
    private static final int BRIEF = 45;

    private static final int DATELINE = 50;

    static final List<String> SURE =
            List.of(
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "published",
                    "pubdate",
                    "pub-date",
                    "entry-date",
                    "post-date",
                    "postdate",
                    "article-date",
                    "articledate",
                    "post_date",
                    "article__date",
                    "date-published",
                    "dateline",
                    "news-date",
                    "newsdate");

    static final List<String> LIKELY =
            List.of(
                    "date",
                    "datum",
                    "fecha",
                    "data",
                    "publi",
                    "posted",
                    "time",
                    "byline",
                    "meta",
                    "dateline",
                    "stamp",
                    "created",
                    "veroeff",
                    "erstellt",
                    "info",
                    "author");

    private static final List<String> LABELS =
            List.of(
                    "published",
                    "posted",
                    "veröffentlicht",
                    "erschienen",
                    "publié",
                    "publicado",
                    "pubblicato",
                    "gepubliceerd",
                    "opublikowan",
                    "yayın",
                    "опубликован",
                    "datum:",
                    "date:",
                    "fecha:",
                    "data:",
                    "geschrieben",
                    "erstellt",
                    "stand:",
                    "updated",
                    "aktualisiert",
                    "mis à jour",
                    "actualizado",
                    "aggiornato",
                    "bijgewerkt",
                    "last modified",
                    "letzte änderung",
                    "zuletzt geändert",
                    "letzte aktualisierung");

    private PrintedTimes() {}

    /// On a short line near the headline, or else on a longer one there.
    static Optional<PageTime> near(Outline outline) {
        int headline = headline(outline);
        Optional<PageTime> brief = near(outline, headline, BRIEF);
        return brief.isPresent() ? brief : near(outline, headline, LONGEST);
    }

    private static Optional<PageTime> near(Outline outline, int headline, int longest) {
        List<Run> runs = outline.runs();
        for (int step = 1; headline >= 0 && step <= REACH; step++) {
            int before = step > BEFORE ? -1 : headline - step;
            for (int at : new int[] {headline + step, before}) {
                if (at >= 0 && at < runs.size() && runs.get(at).chars <= longest) {
                    Optional<PageTime> found = read(outline, runs.get(at));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// In an element that is named for it.
    static Optional<PageTime> named(Outline outline, List<String> names) {
        for (Run run : outline.runs()) {
            if (run.chars <= LONGEST && isNamed(run, names)) {
                Optional<PageTime> found = read(outline, run);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// At the start of a paragraph: `Bremen, 2 March 2026. The crane …`.
    static Optional<PageTime> dateline(Outline outline) {
        for (Run run : outline.runs()) {
            if (run.good && run.owner.linkChars * 3 < run.owner.chars) {
                String text = TextLines.line(ArticleLines.text(outline, run));
                String start = text.substring(0, Math.min(DATELINE, text.length()));
                Optional<PageTime> found = PageTimes.read(start, Known.MARKUP);
                if (found.isPresent() && !isInComments(run)) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Behind words that say what it is the time of.
    static Optional<PageTime> labelled(Outline outline) {
        for (Run run : outline.runs()) {
            String text =
                    run.chars < 300 ? ArticleLines.text(outline, run).toLowerCase(Locale.ROOT) : "";
            for (String label : LABELS) {
                int at = text.indexOf(label);
                if (at >= 0 && !isCopyright(text)) {
                    Optional<PageTime> found = PageTimes.read(text.substring(at), Known.MARKUP);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// On any short line outside of comments.
    static Optional<PageTime> anywhere(Outline outline) {
        for (Run run : outline.runs()) {
            Optional<PageTime> found = read(outline, run);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static int headline(Outline outline) {
        for (int level = 1; level < 3; level++) {
            for (int at = 0; at < outline.runs().size(); at++) {
                Run run = outline.runs().get(at);
                if (run.kind == Kind.HEADING && run.level == level && run.chars > 15) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isNamed(Run run, List<String> wanted) {
        Part at = run.owner;
        for (int step = 0; at != null && at.parent != null && step < 3; step++, at = at.parent) {
            String names =
                    (at.element.className() + " " + at.element.id()).toLowerCase(Locale.ROOT);
            if (names.length() < 300 && wanted.stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PageTime> read(Outline outline, Run run) {
        if (run.chars < 6 || run.chars > LONGEST || isInComments(run)) {
            return Optional.empty();
        }
        String text = ArticleLines.text(outline, run);
        return isCopyright(text) || isMembership(text)
                ? Optional.empty()
                : PageTimes.read(text, Known.MARKUP);
    }

    private static boolean isInComments(Run run) {
        Part at = run.owner;
        for (int step = 0; at != null && step < 40; step++, at = at.parent) {
            if (at.names.comments() && at.parent != null && at.headlines == 0) {
                return true;
            }
        }
        return false;
    }

    /// Since when somebody is there.
    private static boolean isMembership(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("registr") || lower.contains("joined") || lower.contains("seit:");
    }

    private static boolean isCopyright(String text) {
        return text.contains("©") || text.toLowerCase(Locale.ROOT).contains("copyright");
    }
}
