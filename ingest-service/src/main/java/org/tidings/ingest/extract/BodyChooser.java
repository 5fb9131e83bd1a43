package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses between the text that was found in a page's markup and the one that its linked data
/// tells.
///
/// The markup goes first, for it carries structure. What the linked data tells shows which of the
/// page's lines were missed, and where the article ends. It stands for the text itself only where
/// the page does not show it: behind a wall, or made by scripts.
final class BodyChooser {
    /// A line of which so much stands in the linked text is a line of the article.
    private static final double SAME = 0.8;

    /// A line of which no more stands there is none.
    private static final double FOREIGN = 0.3;

    /// So much of the linked text must be in the markup for the latter to be the article.
    private static final double COVERED = 0.5;

    /// Where so much of it is there, it shows where the article ends.
    private static final double ALL = 0.9;

    private static final int SHORTEST = 40;

    private final Outline outline;
    private final LinkedBody linked;
    private final Grams told;

    private BodyChooser(Outline outline, LinkedBody linked) {
        this.outline = outline;
        this.linked = linked;
        this.told = Grams.of(linked.text());
    }

    /// @param found in the page's markup
    static List<Line> choose(Outline outline, List<Line> found, @Nullable LinkedBody linked) {
        return linked == null ? found : new BodyChooser(outline, linked).chosen(found);
    }

    private List<Line> chosen(List<Line> found) {
        double covered = covered(found);
        List<Line> lines = found;
        if (covered < ALL) {
            boolean elsewhere = covered < COVERED && told.share(text(found)) < FOREIGN;
            lines = withMissed(elsewhere ? List.of() : found);
            covered = covered(lines);
        }
        int length = text(lines).length();
        if (covered < COVERED) {
            return linked.text().length() > text(found).length() ? linked.lines() : found;
        }
        boolean whole = linked.complete() && covered >= ALL && linked.text().length() * 2 > length;
        return whole ? withoutTail(lines) : lines;
    }

    private double covered(List<Line> lines) {
        return Grams.of(text(lines)).share(linked.text());
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /// With the runs of the page that the linked data tells and that were taken for furniture.
    private List<Line> withMissed(List<Line> found) {
        Grams known = Grams.of(text(found));
        Set<String> added = new HashSet<>();
        List<Line> lines = new ArrayList<>(found);
        for (Run run : outline.runs()) {
            String text = isLink(run) ? "" : TextLines.line(whole(run));
            boolean missed = text.length() >= SHORTEST && told.share(text) >= SAME;
            if (missed && known.share(text) < COVERED && added.add(text)) {
                lines.add(new Line(text, run.kind, run.level, 0, run));
            }
        }
        lines.sort(Comparator.comparingInt(line -> line.run().firstPiece));
        return lines;
    }

    /// Teasers in the midst of a text are often part of what is told of it.
    private boolean isLink(Run run) {
        int all = 0;
        int links = 0;
        for (Piece piece : outline.pieces().subList(run.firstPiece, run.endPiece)) {
            all += piece.chars();
            links += piece.linked() ? piece.chars() : 0;
        }
        return links * 2 > all;
    }

    /// With what was dropped of it.
    private String whole(Run run) {
        var text = new StringBuilder();
        for (int at = run.firstPiece; at < run.endPiece; at++) {
            text.append(outline.pieces().get(at).text());
        }
        return text.toString();
    }

    /// Behind the last line that the linked data tells stand teasers and notices.
    private List<Line> withoutTail(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && told.share(lines.get(end - 1).text()) < FOREIGN) {
            end--;
        }
        return end == 0 ? lines : lines.subList(0, end);
    }
}
