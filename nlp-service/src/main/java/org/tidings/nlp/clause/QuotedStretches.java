package org.tidings.nlp.clause;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Span;

/// What stands between quotation marks, line by line. A mark that is opened and not closed reaches
/// to the end of its line, as where the next paragraph goes on with the quotation.
final class QuotedStretches {
    private static final String OPENING = "“„«\"‘";

    private QuotedStretches() {}

    static List<Span> of(String text) {
        List<Span> all = new ArrayList<>();
        int start = -1;
        char closing = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (start >= 0 && (unit == '\n' || closes(text, at, closing))) {
                all.add(new Span(start, at));
                start = -1;
            } else if (start < 0 && OPENING.indexOf(unit) >= 0 && opens(text, at)) {
                start = at + 1;
                closing = closing(unit);
            }
        }
        if (start >= 0) {
            all.add(new Span(start, text.length()));
        }
        return all;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '“', '„' -> '”';
            case '«' -> '»';
            case '‘' -> '’';
            default -> '"';
        };
    }

    private static boolean opens(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean closes(String text, int at, char closing) {
        char unit = text.charAt(at);
        if (unit == '“' && closing == '”') {
            return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        }
        if (unit != closing) {
            return false;
        }
        boolean letterAfter =
                at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return unit != '’' || !letterAfter;
    }
}
