package org.tidings.nlp.section;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Block;
import org.tidings.contracts.Span;

/// A block of the page, or a line of a text of which no page is known.
///
/// @param item a line of a list
record Line(Span span, boolean heading, boolean item) {
    /// Longer lines are no headings.
    private static final int LONGEST_HEADING = 110;

    private static final int MOST_WORDS = 16;
    private static final String BULLETS = "-*•–·▪‣";
    private static final String ENDS = ".;,…\"”’»)";

    static List<Line> ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .map(
                        block ->
                                new Line(
                                        block.span(),
                                        block.kind() == Block.Kind.HEADING,
                                        block.kind() == Block.Kind.LIST_ITEM))
                .toList();
    }

    static List<Line> ofText(String text) {
        var spans = spans(text);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < spans.size(); place++) {
            var span = spans.get(place);
            boolean item = isItem(text, span);
            boolean heading =
                    !item
                            && place + 1 < spans.size()
                            && begins(text, spans.get(place + 1))
                            && looksLikeHeading(text, span);
            lines.add(new Line(span, heading, item));
        }
        return isBroken(lines) ? lines.stream().map(Line::plain).toList() : lines;
    }

    private Line plain() {
        return new Line(span, false, item);
    }

    /// Where most lines look like headings, the lines were broken at a width, or it is a poem.
    private static boolean isBroken(List<Line> lines) {
        long headings = lines.stream().filter(Line::heading).count();
        return lines.size() > 2 && headings * 2 > lines.size();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                spans.add(new Span(from, to));
            }
            start = end + 1;
        }
        return spans;
    }

    private static boolean isItem(String text, Span span) {
        return BULLETS.indexOf(text.charAt(span.start())) >= 0
                && span.start() + 1 < span.end()
                && Character.isWhitespace(text.charAt(span.start() + 1));
    }

    /// A line that goes on in lower case belongs to the one before it.
    private static boolean begins(String text, Span line) {
        return !Character.isLowerCase(text.codePointAt(line.start()));
    }

    private static boolean looksLikeHeading(String text, Span span) {
        if (span.end() - span.start() > LONGEST_HEADING) {
            return false;
        }
        char last = text.charAt(span.end() - 1);
        String line = text.substring(span.start(), span.end());
        return ENDS.indexOf(last) < 0
                && Character.isLetterOrDigit(line.codePointAt(0))
                && !Character.isLowerCase(line.codePointAt(0))
                && line.split("\\s+", -1).length <= MOST_WORDS;
    }
}
