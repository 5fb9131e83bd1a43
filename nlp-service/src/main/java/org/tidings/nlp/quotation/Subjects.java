package org.tidings.nlp.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds the subject of a verb.
final class Subjects {
    private static final int LONGEST_INSERT = 45;
    private static final Set<String> RELATIVES =
            Set.of("who", "which", "whose", "where", "whom", "that");

    private final Frame frame;

    Subjects(Frame frame) {
        this.frame = frame;
    }

    /// The noun phrase before a place, over a relative pronoun, an apposition or an insertion; null
    /// when there is none.
    @Nullable Stretch before(int place) {
        if (place < 0 || frame.isQuote(place)) {
            return null;
        }
        if (isRelative(place)) {
            int antecedent = frame.is(place - 1, ",") ? place - 2 : place - 1;
            var whole = phrase(antecedent);
            return whole == null ? null : whole;
        }
        if (frame.is(place, ",")
                || frame.is(place, "-")
                || frame.is(place, "--")
                || frame.is(place, "―")
                || frame.is(place, "—")
                || frame.is(place, "–")) {
            return beforeInsert(place);
        }
        if (frame.is(place, ")")) {
            int open = place - 1;
            while (open > 0 && !frame.is(open, "(")) {
                open--;
            }
            return phrase(open - 1);
        }
        if (frame.is(place, "there") && place > 0) {
            return phrase(place - 1);
        }
        if (isTime(place)) {
            return before(place - 2);
        }
        return phrase(place);
    }

    /// `who in 2010 said`
    private boolean isTime(int place) {
        return place > 1
                && frame.isTag(place - 1, "ADP")
                && (isDate(place) || frame.get(place).form().matches("\\d{4}"));
    }

    private boolean isRelative(int place) {
        return RELATIVES.contains(frame.get(place).lower())
                && !frame.is(place, "whose")
                && place > 0
                && !frame.isTag(place - 1, "VERB");
    }

    private @Nullable Stretch phrase(int last) {
        if (last < 0 || frame.isQuote(last)) {
            return null;
        }
        int start = NounPhrases.startOf(frame.tokens(), last);
        if (start > last) {
            return null;
        }
        return new Stretch(withNameBefore(start), last + 1);
    }

    /// `Kaja Kallas, the chief of …` when only the last part of it stands before the verb.
    private int withNameBefore(int start) {
        if (start > 2 && frame.is(start - 1, ",") && frame.isTag(start - 2, "PROPN")) {
            int name = NounPhrases.startOf(frame.tokens(), start - 2);
            boolean linked = name > 0 && (frame.isTag(name - 1, "ADP") || frame.is(name - 1, ","));
            boolean article = frame.isTag(start, "DET") || frame.isTag(start, "PRON");
            if (name <= start - 2 && !linked && article && frame.is(start, "a")) {
                return name;
            }
        }
        return start;
    }

    private @Nullable Stretch beforeInsert(int close) {
        for (int at = close - 1; at > Math.max(0, close - LONGEST_INSERT); at--) {
            if (frame.isQuote(at)) {
                return null;
            }
            String mark = frame.get(close).form();
            if (frame.get(at).form().equals(mark) && isInsert(at + 1, close)) {
                var head = phrase(at - 1);
                if (head != null && !isDate(at - 1)) {
                    return withApposition(head, at + 1, close);
                }
            }
        }
        return null;
    }

    private boolean isDate(int at) {
        return frame.get(at).form().matches("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|\\d{4}");
    }

    /// Name and apposition together tell who it is; a clause about somebody does not.
    private Stretch withApposition(Stretch head, int from, int to) {
        int start = head.from();
        if (start > 2 && frame.is(start - 1, ",") && frame.isTag(start - 2, "PROPN")) {
            int name = NounPhrases.startOf(frame.tokens(), start - 2);
            boolean linked = name > 0 && frame.isTag(name - 1, "ADP");
            if (name <= start - 2 && !linked) {
                start = name;
            }
        }
        boolean phrase = NounPhrases.endOf(frame.tokens(), from) == to || isNameLike(from, to);
        return new Stretch(start, phrase ? to : head.to());
    }

    private boolean isNameLike(int from, int to) {
        int end = NounPhrases.baseEnd(frame.tokens(), from);
        return end > from && end <= to && frame.isTag(end - 1, "PROPN");
    }

    private boolean isInsert(int from, int to) {
        if (from >= to) {
            return false;
        }
        var first = frame.get(from);
        if (RELATIVES.contains(first.lower())
                || first.is("ADP")
                || first.is("SCONJ")
                || first.is("NUM")) {
            return true;
        }
        if (first.is("ADV") || first.is("VERB")) {
            return true;
        }
        int end = NounPhrases.endOf(frame.tokens(), from);
        if (end == from) {
            return false;
        }
        return end == to
                || (frame.is(end, ".") && end + 1 == to)
                || RELATIVES.contains(frame.get(end).lower())
                || frame.isTag(end, "ADP")
                || (frame.isTag(end, "VERB") && !isFinite(end))
                || frame.is(end, ",")
                || frame.is(end, "and");
    }

    private boolean isFinite(int verb) {
        return frame.get(verb).lower().endsWith("s");
    }

    /// The noun phrase behind a verb whose subject follows it, with an apposition: `said
    /// Driscoll`; null when none begins there.
    @Nullable Stretch behind(int place) {
        int end = NounPhrases.endOf(frame.tokens(), place);
        if (end <= place) {
            return null;
        }
        if (frame.is(end, ",") && end + 1 < frame.size()) {
            int further = NounPhrases.endOf(frame.tokens(), end + 1);
            boolean mark =
                    further == frame.size()
                            || frame.isTag(further, "PUNCT")
                            || frame.isTag(further, "ADP");
            if (further > end + 1 && mark && !frame.isTag(end + 1, "NUM")) {
                return new Stretch(place, further);
            }
        }
        return new Stretch(place, end);
    }
}
