package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Span;

/// Finds stretches between quotation marks, paragraph by paragraph: “ ”, ‘ ’, « », " and '. A
/// single mark may be an apostrophe; by what stands beside it, it is told apart.
final class QuoteMarks {
    /// How far a closing mark is looked for, in UTF-16 units.
    private static final int LONGEST = 6_000;

    private final String text;
    private final Span paragraph;

    private QuoteMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /// In reading order, an outer one before those within it.
    static List<Quoted> in(String text, Span paragraph) {
        var marks = new QuoteMarks(text, paragraph);
        List<Quoted> found = new ArrayList<>();
        marks.scan(paragraph.start(), paragraph.end(), false, found);
        return found;
    }

    private void scan(int from, int to, boolean nested, List<Quoted> found) {
        int at = from;
        while (at < to) {
            if (!opens(at)) {
                at++;
                continue;
            }
            int close = closing(at, to);
            int end = close < 0 ? to : close;
            int width = isDouble(at) ? 2 : 1;
            boolean single = width == 1 && isSingle(text.charAt(at));
            if ((close < 0 && (single || nested)) || end - at < 2) {
                at++;
                continue;
            }
            int after = close < 0 ? to : close + width;
            found.add(
                    new Quoted(new Span(at, after), trimmed(at + width, end), close >= 0, nested));
            if (!nested) {
                scan(at + width, end, true, found);
            }
            at = after;
        }
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean opens(int at) {
        char mark = text.charAt(at);
        if (isDouble(at)) {
            return isBefore(at + 1) || isBeforeDouble(at);
        }
        return switch (mark) {
            case '“', '«', '„' -> true;
            case '"' -> isBefore(at) || !isAfter(at);
            case '‘' -> isBefore(at);
            case '\'' -> isBefore(at) && !isDecade(at);
            default -> false;
        };
    }

    /// Two single marks that stand for a double one.
    private boolean isDouble(int at) {
        return text.startsWith("''", at) && at + 2 < paragraph.end();
    }

    private boolean isBeforeDouble(int at) {
        boolean free = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        return free && !Character.isWhitespace(text.charAt(at + 2));
    }

    /// White space, a bracket or nothing before it, and a word behind it.
    private boolean isBefore(int at) {
        boolean free =
                at == paragraph.start() || "([—–-“\"‘ \t\u00a0".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean isAfter(int at) {
        return at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1));
    }

    /// `the '90s`, `'em`.
    private boolean isDecade(int at) {
        return Character.isDigit(text.charAt(at + 1)) || text.startsWith("'em ", at);
    }

    private int closing(int open, int end) {
        int to = Math.min(end, open + LONGEST);
        if (isDouble(open)) {
            int close = text.indexOf("''", open + 2);
            return close < to ? close : -1;
        }
        char mark = text.charAt(open);
        int depth = 0;
        for (int at = open + 1; at < to; at++) {
            char unit = text.charAt(at);
            if (mark == '“' && unit == '“') {
                depth++;
            }
            if (closes(mark, at, to)) {
                if (depth == 0) {
                    return at;
                }
                depth--;
            }
        }
        return depth > 0 ? lastClosing(mark, open, to) : -1;
    }

    private int lastClosing(char mark, int open, int to) {
        for (int at = to - 1; at > open; at--) {
            if (closes(mark, at, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean closes(char open, int at, int to) {
        char unit = text.charAt(at);
        return switch (open) {
            case '“', '„' -> unit == '”' || (open == '„' && unit == '“');
            case '«' -> unit == '»';
            case '"' -> unit == '"' || unit == '”';
            case '‘' -> unit == '’' && endsWord(at, to);
            case '\'' -> unit == '\'' && endsWord(at, to);
            default -> false;
        };
    }

    /// Not an apostrophe: punctuation before it, or none of a word behind it; the plural possessive
    /// (`drivers’ union`) goes on in lower case after a space and has an -s before.
    private boolean endsWord(int at, int to) {
        boolean end = at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
        if (!end) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (".,!?…".indexOf(before) >= 0) {
            return true;
        }
        boolean goesOn =
                at + 2 < to
                        && text.charAt(at + 1) == ' '
                        && Character.isLetter(text.charAt(at + 2));
        return !(before == 's' && goesOn);
    }

    private static boolean isSingle(char mark) {
        return mark == '‘' || mark == '\'';
    }
}
