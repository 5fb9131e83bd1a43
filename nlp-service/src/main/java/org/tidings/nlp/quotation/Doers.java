package org.tidings.nlp.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds who does what a verb says, whatever its form: its subject, the subject of the verb that it
/// hangs on, or the one whom that verb asks.
final class Doers {
    private static final Set<String> OWNERS =
            Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

    private final Frame frame;
    private final Subjects subjects;
    private final Heirs heirs;

    Doers(Frame frame, Subjects subjects, Heirs heirs) {
        this.frame = frame;
        this.subjects = subjects;
        this.heirs = heirs;
    }

    @Nullable Stretch of(VerbGroup group, List<Attribution> found) {
        return switch (group.form()) {
            case INFINITIVE -> ofInfinitive(group.start(), found);
            case PRESENT_PARTICIPLE -> ofParticiple(group, found);
            case FINITE, PAST_PARTICIPLE -> ofFinite(group, found);
        };
    }

    private @Nullable Stretch ofFinite(VerbGroup group, List<Attribution> found) {
        int before = group.before(frame);
        var subject = subjects.before(before);
        if (subject != null) {
            return subject;
        }
        boolean joined = frame.isTag(before, "CCONJ") || frame.is(before, ",");
        return joined ? heirs.of(group.start(), found) : null;
    }

    private @Nullable Stretch ofParticiple(VerbGroup group, List<Attribution> found) {
        int before = group.before(frame);
        if (before < 0) {
            return heirs.behindOpening(group.verb());
        }
        if (frame.is(before, ",") || frame.isTag(before, "ADP") || frame.isTag(before, "SCONJ")) {
            return heirs.of(group.start(), found);
        }
        if (frame.isTag(before, "VERB")) {
            var above = VerbGroup.at(frame, before);
            return above.form() == VerbGroup.Form.FINITE ? ofFinite(above, found) : null;
        }
        var subject = subjects.before(before);
        return subject == null ? heirs.of(group.start(), found) : subject;
    }

    private @Nullable Stretch ofInfinitive(int to, List<Attribution> found) {
        int before = to - 1;
        while (before >= 0 && (frame.isTag(before, "ADV") || frame.is(before, ","))) {
            before--;
        }
        if (before < 0) {
            return null;
        }
        if (frame.isTag(before, "VERB") || frame.isTag(before, "AUX")) {
            return ofVerb(before, found);
        }
        if (frame.isTag(before, "ADJ")) {
            return ofAdjective(before, found);
        }
        return ofObject(before, found);
    }

    private @Nullable Stretch ofVerb(int verb, List<Attribution> found) {
        var above = VerbGroup.at(frame, verb);
        return above.form() == VerbGroup.Form.INFINITIVE && above.start() < verb
                ? ofInfinitive(above.start(), found)
                : above.form() == VerbGroup.Form.PRESENT_PARTICIPLE
                        ? ofParticiple(above, found)
                        : ofFinite(above, found);
    }

    private @Nullable Stretch ofAdjective(int adjective, List<Attribution> found) {
        for (int at = adjective - 1; at >= Math.max(0, adjective - 4); at--) {
            if (frame.isTag(at, "AUX") || frame.isTag(at, "VERB")) {
                return ofVerb(at, found);
            }
        }
        return null;
    }

    /// `urged voters to reject`: the voters; `has a plan to reject`: who has it.
    private @Nullable Stretch ofObject(int last, List<Attribution> found) {
        int start = NounPhrases.startOf(frame.tokens(), last);
        if (start > last) {
            return null;
        }
        var object = new Stretch(start, last + 1);
        boolean noun = Expressive.noun(frame.get(last)) != null;
        if (noun && OWNERS.contains(frame.lower(start))) {
            return new Stretch(start, start + 1);
        }
        int verb = start - 1;
        if (!frame.isTag(verb, "VERB")) {
            return noun ? heirs.of(start, found) : null;
        }
        var word = Expressions.of(frame.get(verb));
        return word != null && word.hearer() && !noun ? object : ofVerb(verb, found);
    }
}
