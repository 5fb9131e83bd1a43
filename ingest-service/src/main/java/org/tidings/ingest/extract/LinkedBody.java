package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block.Kind;

/// The article's text as the page tells it to machines (`articleBody` of schema.org in JSON-LD).
///
/// @param lines never empty
/// @param complete it does not look cut off
record LinkedBody(List<Line> lines, String text, boolean complete) {
    /// A shorter one is a summary more often than an article.
    private static final int SHORTEST = 200;

    private static final int LONGEST = 1_000_000;

    /// How often markup is escaped at most.
    private static final int ESCAPES = 3;

    /// Null when the page tells none, or no more than a summary.
    static @Nullable LinkedBody of(JsonNode article, Outline outline) {
        String written = article.path("articleBody").asText("");
        if (written.length() < SHORTEST || written.length() > LONGEST) {
            return null;
        }
        String plain = unescaped(written);
        List<Line> lines = isMarkup(plain) ? marked(plain) : plain(plain, outline);
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        return text.length() < SHORTEST
                ? null
                : new LinkedBody(
                        FurnitureLines.without(lines, null, List.of()), text, !isCutOff(text));
    }

    private static String unescaped(String written) {
        String text = written;
        for (int times = 0; times < ESCAPES && text.indexOf('&') >= 0; times++) {
            text = Parser.unescapeEntities(text, false);
        }
        return text;
    }

    private static boolean isMarkup(String text) {
        return text.contains("</") || text.contains("<br") || text.contains("<p>");
    }

    private static List<Line> marked(String html) {
        var outline = Outline.of(Jsoup.parse(html).body());
        return ArticleLines.of(outline, outline.root());
    }

    private static List<Line> plain(String text, Outline outline) {
        List<Line> lines = new ArrayList<>();
        text.lines()
                .map(TextLines::line)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(line(line, outline)));
        return lines;
    }

    private static Line line(String text, Outline outline) {
        var run = new Run(outline.root(), Kind.PARAGRAPH, 0, 0);
        run.good = true;
        return new Line(text, Kind.PARAGRAPH, 0, 0, run);
    }

    private static boolean isCutOff(String text) {
        return text.endsWith("…")
                || text.endsWith("...")
                || text.endsWith("[…]")
                || text.endsWith("[...]")
                || Character.isLetter(text.charAt(text.length() - 1));
    }
}
