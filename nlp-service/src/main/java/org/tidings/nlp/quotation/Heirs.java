package org.tidings.nlp.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds the subject of a verb that has none of its own beside it.
final class Heirs {
    private final Frame frame;
    private final Subjects subjects;

    Heirs(Frame frame, Subjects subjects) {
        this.frame = frame;
        this.subjects = subjects;
    }

    /// The subject of what ended here, else of the nearest verb before that has one.
    @Nullable Stretch of(int start, List<Attribution> found) {
        if (isHanging(start)) {
            return start == 1 ? behindOpening(start) : first(start);
        }
        for (int at = found.size() - 1; at >= 0; at--) {
            var one = found.get(at);
            boolean ended = one.content().to() <= start && one.content().to() >= start - 3;
            boolean told = one.cueFrom() < start && !one.content().contains(start);
            if (ended || told) {
                return one.subject();
            }
        }
        for (int at = start - 1; at > 0; at--) {
            boolean verb = frame.isTag(at, "VERB") || frame.isTag(at, "AUX");
            if (verb && isFinite(at)) {
                var subject = subjects.before(VerbGroup.at(frame, at).before(frame));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private boolean isFinite(int at) {
        boolean agent = frame.is(at + 1, "by") && !frame.isTag(at - 1, "AUX");
        return !frame.lower(at).endsWith("ing") && !frame.is(at - 1, "to") && !agent;
    }

    /// `while chanting`, `after saying`: of the main clause.
    private boolean isHanging(int start) {
        return frame.lower(start).endsWith("ing")
                && frame.lower(start - 1).matches("while|after|before|when|since|in|by|upon");
    }

    private @Nullable Stretch first(int start) {
        for (int at = 1; at < start; at++) {
            boolean verb = frame.isTag(at, "VERB") || frame.isTag(at, "AUX");
            if (verb && isFinite(at)) {
                var subject = subjects.before(VerbGroup.at(frame, at).before(frame));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /// The subject behind what opens the sentence: `Citing the cost, the mayor …`
    @Nullable Stretch behindOpening(int verb) {
        for (int at = verb + 1; at + 1 < frame.size(); at++) {
            if (frame.is(at, ",") || frame.isQuote(at)) {
                int end = NounPhrases.endOf(frame.tokens(), at + 1);
                boolean clause = frame.isTag(end, "VERB") || frame.isTag(end, "AUX");
                if (end > at + 1 && (clause || frame.isTag(end, "ADV") || frame.is(end, ","))) {
                    return new Stretch(at + 1, end);
                }
            }
        }
        return null;
    }
}
