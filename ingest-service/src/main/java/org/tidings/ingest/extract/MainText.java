package org.tidings.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.extract.Furniture.Rigour;

/// The article's text on a page: a chain of strategies, and a look at what each gives.
final class MainText {
    /// A result with less of the page's paragraphs is looked at again.
    private static final double SUSPICIOUS = 0.2;

    /// A result with so many characters is an article, whatever else stands on the page.
    private static final double ENOUGH = 800;

    /// A milder look must give so many times more to be believed.
    private static final double MUCH_MORE = 2;

    private MainText() {}

    /// @param title left out of the text where it stands at its head
    /// @param authors whose names at its ends are left out
    static List<Line> of(Outline outline, @Nullable String title, List<String> authors) {
        double all = outline.root().good;
        Found best = null;
        for (Rigour rigour : Rigour.values()) {
            outline.restore();
            outline.measure();
            Furniture.drop(outline, rigour);
            Part container = Container.of(outline);
            double good = container.good;
            if (best == null || good > MUCH_MORE * best.good()) {
                List<Line> lines = ArticleLines.of(outline, container);
                best = new Found(FurnitureLines.without(lines, title, authors), good);
            }
            if (best.good() > Math.min(SUSPICIOUS * all, ENOUGH)) {
                break;
            }
        }
        return best == null ? List.of() : best.lines();
    }

    private record Found(List<Line> lines, double good) {}
}
