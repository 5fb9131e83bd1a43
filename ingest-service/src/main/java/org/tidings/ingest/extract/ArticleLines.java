package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Block.Kind;

/// The lines below a part of a page, in order, without what was dropped.
final class ArticleLines {
    private ArticleLines() {}

    static List<Line> of(Outline outline, Part container) {
        List<Line> lines = new ArrayList<>();
        Lead.of(outline, container).forEach(run -> add(lines, run, text(outline, run)));
        for (int at = container.firstRun; at < container.endRun; at++) {
            Run run = outline.runs().get(at);
            add(lines, run, text(outline, run));
        }
        return lines;
    }

    static String text(Outline outline, Run run) {
        var text = new StringBuilder();
        for (int piece = run.firstPiece; piece < run.endPiece; piece++) {
            Piece next = outline.pieces().get(piece);
            if (!next.holder().dropped) {
                text.append(next.text());
            }
        }
        return text.toString();
    }

    private static void add(List<Line> lines, Run run, String text) {
        double linked = run.chars == 0 ? 0 : Math.min(1, (double) run.linkChars / run.chars);
        if (run.kind == Kind.PREFORMATTED) {
            text.lines()
                    .map(TextLines::line)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> lines.add(new Line(line, run.kind, 0, linked, run)));
            return;
        }
        String line = TextLines.line(text);
        if (!line.isEmpty()) {
            lines.add(new Line(line, run.kind, run.level, linked, run));
        }
    }
}
