package org.tidings.ingest.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.contracts.Span;

/// The parts of a text that stand between quotation marks, whatever their style: “…”, „…“, «…»,
/// »…«, "…", ‘…’, 「…」. A quotation that is not closed ends with its paragraph.
final class Quotations {
    private static final String MARKS = "\"“”„‟«»‹›‘’‚「」『』";
    private static final String DOUBLE = "\"“”„‟«»「」『』";

    /// Single marks are apostrophes too: one opens only at the beginning of a word, and closes only
    /// at the end of one.
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[‘‚‹]|’(?![\\p{L}\\p{N}])|›");

    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = spans;
    }

    static boolean isMark(String token) {
        return token.length() == 1 && MARKS.contains(token);
    }

    static Quotations in(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            addDouble(text, start, end, spans);
            addSingle(text, start, end, spans);
            start = end + 1;
        }
        return new Quotations(spans);
    }

    /// Marks of the double styles alternate: the first opens, the next closes.
    private static void addDouble(String text, int start, int end, List<Span> spans) {
        int open = -1;
        for (int i = start; i < end; i++) {
            if (DOUBLE.indexOf(text.charAt(i)) >= 0) {
                if (open >= 0) {
                    spans.add(new Span(open, i));
                    open = -1;
                } else {
                    open = i + 1;
                }
            }
        }
        if (open >= 0) {
            spans.add(new Span(open, end));
        }
    }

    private static void addSingle(String text, int start, int end, List<Span> spans) {
        var marks = SINGLE.matcher(text).region(start, end);
        int open = -1;
        while (marks.find()) {
            boolean opens = "‘‚‹".contains(marks.group());
            if (open >= 0 && !opens) {
                spans.add(new Span(open, marks.start()));
                open = -1;
            } else if (opens) {
                open = marks.end();
            }
        }
    }

    boolean contain(Token token) {
        return spans.stream()
                .anyMatch(span -> span.start() <= token.start() && token.end() <= span.end());
    }
}
