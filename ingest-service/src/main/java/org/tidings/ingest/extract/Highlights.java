package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidings.contracts.Block.Kind;

/// The outlet's own summary of an article: the box of key points.
final class Highlights {
    /// In the names of the box, without hyphens and underscores.
    private static final List<String> NAMES =
            List.of(
                    "keypoints",
                    "keytakeaways",
                    "takeaways",
                    "storyhighlights",
                    "articlehighlights",
                    "highlightslist",
                    "summarybullets",
                    "bulletpointsummary",
                    "articlesummary",
                    "tldr",
                    "atglance",
                    "ataglance",
                    "kurzgefasst",
                    "daswichtigste",
                    "keyfacts",
                    "enbref",
                    "lesentiel",
                    "loesencial",
                    "clavesnoticia",
                    "inbreve",
                    "puntichiave",
                    "pontosprincipais",
                    "hetbelangrijkste");

    private static final int MOST = 12;
    private static final int LONGEST = 400;
    private static final int SHORTEST = 15;

    private Highlights() {}

    static List<String> of(Outline outline) {
        for (Part part : outline.parts()) {
            if (part.block && part.parent != null && isNamed(part)) {
                List<String> points = points(outline, part);
                if (points.size() > 1) {
                    outline.setApart(part);
                    return points;
                }
            }
        }
        return List.of();
    }

    private static boolean isNamed(Part part) {
        if (part.element.attributesSize() == 0) {
            return false;
        }
        String names =
                (part.element.className() + " " + part.element.id())
                        .replace("-", "")
                        .replace("_", "")
                        .toLowerCase(Locale.ROOT);
        return names.length() < LONGEST && NAMES.stream().anyMatch(names::contains);
    }

    private static List<String> points(Outline outline, Part box) {
        List<String> points = new ArrayList<>();
        for (int at = box.firstRun; at < box.endRun; at++) {
            Run run = outline.runs().get(at);
            String text = TextLines.line(ArticleLines.text(outline, run));
            boolean point = run.kind == Kind.LIST_ITEM || run.kind == Kind.PARAGRAPH;
            if (text.length() > LONGEST || points.size() > MOST) {
                return List.of();
            }
            if (point && text.length() >= SHORTEST && run.linkChars * 2 < run.chars) {
                points.add(text);
            }
        }
        return points;
    }
}
