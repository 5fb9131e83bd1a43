package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is attributed to somebody in one frame besides what is said outright: thoughts,
/// intentions, feelings, stances, with whatever words.
final class Expressing {
    private final Frame frame;
    private final VerbExpressions verbs;
    private final NounExpressions nouns;
    private final List<Attribution> all;
    private final List<Attribution> found = new ArrayList<>();

    /// @param said what is said outright
    Expressing(Frame frame, List<Attribution> said) {
        this.frame = frame;
        this.all = new ArrayList<>(said);
        var subjects = new Subjects(frame);
        var contents = new Contents(frame);
        var complements = new Complements(frame, contents);
        var clauses = new Clauses(frame, contents);
        var doers = new Doers(frame, subjects, new Heirs(frame, subjects));
        this.verbs = new VerbExpressions(frame, subjects, complements, doers, clauses);
        this.nouns = new NounExpressions(frame, complements, doers);
    }

    List<Attribution> read() {
        keep(new Fronted(frame).read());
        for (int at = 0; at < frame.size(); at++) {
            if (!isTaken(at)) {
                keep(read(at));
            }
        }
        return found;
    }

    private @Nullable Attribution read(int at) {
        if (frame.isTag(at, "NOUN")) {
            return nouns.at(at, all);
        }
        boolean verb = frame.isTag(at, "VERB");
        if (verb || frame.isTag(at, "ADJ") || frame.isTag(at, "ADP")) {
            var one = verbs.adjective(at, all);
            return one == null && verb ? verbs.at(at, all) : one;
        }
        return null;
    }

    private boolean isTaken(int at) {
        return all.stream().anyMatch(one -> one.cueFrom() == at && one.tells());
    }

    private void keep(@Nullable Attribution one) {
        if (one != null) {
            found.add(one);
            all.add(one);
        }
    }
}
