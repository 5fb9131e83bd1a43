package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Block;
import org.tidings.contracts.Block.Kind;
import org.tidings.contracts.Span;

/// An article's text and the blocks in it.
///
/// @param text one line for each block (a preformatted one has as many as it was written in); a
///     list item stands behind `- `
/// @param blocks in order, each a span of the text; a list item's begins behind its mark
record ArticleText(String text, List<Block> blocks) {
    private static final String ITEM = "- ";

    static ArticleText of(List<Line> lines) {
        var text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            if (line.kind() == Kind.LIST_ITEM) {
                text.append(ITEM);
            }
            var span = new Span(text.length(), text.length() + line.text().length());
            text.append(line.text());
            blocks.add(new Block(span, line.kind(), line.level()));
        }
        return new ArticleText(text.toString(), List.copyOf(blocks));
    }
}
