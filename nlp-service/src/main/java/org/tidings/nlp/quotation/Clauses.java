package org.tidings.nlp.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.phrase.NounPhrases;

/// Clauses that stand before a verb of saying or around it.
final class Clauses {
    private static final Set<String> SUBORDINATES =
            Set.of(
                    "when",
                    "if",
                    "as",
                    "after",
                    "before",
                    "while",
                    "since",
                    "although",
                    "though",
                    "because");

    private final Frame frame;
    private final Contents contents;

    Clauses(Frame frame, Contents contents) {
        this.frame = frame;
        this.contents = contents;
    }

    /// A quotation alone is no clause; what stands before is told only if it has a verb or marks.
    boolean isTold(int to) {
        int start = start(to);
        boolean subordinate =
                SUBORDINATES.contains(frame.get(start).lower()) && !hasComma(start, to);
        for (int at = start; at < to; at++) {
            if (frame.isQuote(at)) {
                return true;
            }
        }
        return !subordinate && contents.hasVerb(start, to);
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.is(at, ",")) {
                return true;
            }
        }
        return false;
    }

    int start(int to) {
        for (int at = to - 1; at >= 0; at--) {
            if (frame.is(at, ";")) {
                return at + 1;
            }
        }
        return 0;
    }

    /// `The fluid, she said, had been filtered.`
    @Nullable Stretch around(int before, VerbGroup group) {
        int comma = group.verb() + 1;
        while (comma < frame.size() && !frame.is(comma, ",")) {
            comma++;
        }
        int next = comma + 1;
        if (next >= frame.size() || frame.isQuote(next)) {
            return null;
        }
        int start = start(before);
        boolean verb = frame.isTag(next, "VERB") || frame.isTag(next, "AUX");
        boolean participle = frame.get(next).lower().endsWith("ing");
        boolean openLeft = !contents.hasVerb(start, before);
        boolean condition = frame.isTag(start, "SCONJ");
        boolean goesOn = NounPhrases.endOf(frame.tokens(), next) > next && contents.hasVerb(next);
        if ((verb && !participle)
                || ((openLeft || condition) && goesOn)
                || (condition && participle && contents.hasVerb(next))) {
            return new Stretch(start, contents.end(next));
        }
        return null;
    }

    int nextComma(int from) {
        int at = from;
        while (at < frame.size() && !frame.is(at, ",")) {
            at++;
        }
        return at;
    }

    /// With a clause about the source: `two people who were in the room`.
    int sourceEnd(int from) {
        int end = NounPhrases.endOf(frame.tokens(), from);
        if (frame.is(end, "who") || frame.is(end, "that") || frame.isTag(end, "VERB")) {
            while (end < frame.size() && !frame.isTag(end, "PUNCT") && !frame.isQuote(end)) {
                end++;
            }
        }
        return end;
    }
}
