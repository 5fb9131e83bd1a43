package org.tidings.nlp.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
            if (verb && !frame.get(at).lower().endsWith("ing") && !frame.is(at - 1, "to")) {
                var subject = subjects.before(VerbGroup.at(frame, at).before(frame));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
