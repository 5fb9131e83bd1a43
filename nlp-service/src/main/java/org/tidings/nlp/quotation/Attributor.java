package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.contracts.finding.Quotation.Form;

/// Reads who says what in one frame, verb by verb.
final class Attributor {
    private final Frame frame;
    private final Subjects subjects;
    private final Contents contents;
    private final Clauses clauses;
    private final Inversions inversions;
    private final Heirs heirs;
    private final List<Attribution> found = new ArrayList<>();

    Attributor(Frame frame) {
        this.frame = frame;
        this.subjects = new Subjects(frame);
        this.contents = new Contents(frame);
        this.clauses = new Clauses(frame, contents);
        this.inversions = new Inversions(frame, subjects, contents, clauses);
        this.heirs = new Heirs(frame, subjects);
    }

    List<Attribution> read() {
        for (int at = 0; at < frame.size(); at++) {
            if (frame.is(at, "according") && frame.is(at + 1, "to")) {
                accordingTo(at);
            } else if (frame.isTag(at, "VERB")
                    || (frame.isTag(at, "AUX") && frame.get(at).lemma().equals("say"))) {
                var cue = Cues.of(frame.get(at));
                if (cue != null) {
                    verb(VerbGroup.at(frame, at), cue);
                }
            }
        }
        return found;
    }

    private void accordingTo(int at) {
        int end = clauses.sourceEnd(at + 2);
        if (end == at + 2) {
            return;
        }
        var subject = new Stretch(at + 2, end);
        boolean first = at == 0 || (at == 1 && frame.isTag(0, "CCONJ"));
        Stretch content;
        if (first) {
            int from = frame.is(end, ",") ? end + 1 : clauses.nextComma(end) + 1;
            content = new Stretch(from, contents.end(from));
        } else {
            content = new Stretch(0, at);
        }
        if (!content.isEmpty()) {
            found.add(
                    new Attribution(
                            new Mark(at, at + 2, CueClass.NEUTRAL, Act.SPEECH, false),
                            subject,
                            content,
                            Form.CLAUSE,
                            new Stretch(end, end),
                            true,
                            "quotation/according-to"));
        }
    }

    private void verb(VerbGroup group, Cues.Word cue) {
        if (group.passive()) {
            keep(new Passives(frame, contents).told(group, cue));
            return;
        }
        if (group.form() == VerbGroup.Form.INFINITIVE
                && !frame.isQuote(group.verb() + 1)
                && !frame.isQuote(group.verb() + 2)) {
            return;
        }
        var inverted = inversions.subject(group, cue);
        if (inverted != null) {
            found.addAll(inversions.read(group, cue, inverted, canTell(cue, group)));
            return;
        }
        var subject = subject(group);
        if (subject == null) {
            subjectless(group, cue);
            return;
        }
        var right = contents.rightOf(group.verb() + 1, cue, true);
        if (right.content() != null) {
            boolean tells = !group.negated() && cue.that() && !cue.thought() && right.plain();
            add(
                    group,
                    cue,
                    subject,
                    right.content(),
                    right.adjuncts(),
                    tells,
                    "quotation/verb-before");
        }
        left(group, cue, subject, right);
    }

    /// What stands before the subject, when nothing was told behind the verb, or marks stand there.
    private void left(VerbGroup group, Cues.Word cue, Stretch subject, Contents.Right right) {
        int before = subject.from() - 1;
        if (frame.isQuote(before)) {
            add(
                    group,
                    cue,
                    subject,
                    new Stretch(clauses.start(before), before + 1),
                    right.adjuncts(),
                    canTell(cue, group),
                    "quotation/verb-behind");
            return;
        }
        boolean told = right.content() != null || cue.weak();
        boolean relative = frame.lower(group.before(frame)).matches("who|which|that");
        if (told || relative || !frame.is(before, ",") || isInfinitive(group.verb() + 1)) {
            return;
        }
        var medial = clauses.around(before, group);
        if (medial != null) {
            add(
                    group,
                    cue,
                    subject,
                    medial,
                    right.adjuncts(),
                    canTell(cue, group),
                    "quotation/parenthesis");
        } else if (clauses.isTold(before)) {
            add(
                    group,
                    cue,
                    subject,
                    new Stretch(clauses.start(before), before),
                    right.adjuncts(),
                    canTell(cue, group),
                    "quotation/verb-behind");
        }
    }

    /// `vowed to`: what is said stands behind.
    private boolean isInfinitive(int at) {
        return frame.is(at, "to") && frame.isTag(at + 1, "VERB");
    }

    private static boolean canTell(Cues.Word cue, VerbGroup group) {
        return cue.that() && !cue.weak() && !group.negated();
    }

    private @Nullable Stretch subject(VerbGroup group) {
        if (group.form() == VerbGroup.Form.PRESENT_PARTICIPLE && frame.is(group.start() - 1, ",")) {
            return null;
        }
        return subjects.before(group.before(frame));
    }

    /// A participle or a second verb, whose subject is that of the verb before.
    private void subjectless(VerbGroup group, Cues.Word cue) {
        if (Passives.isAsked(frame, group, cue)) {
            keep(new Passives(frame, contents).asked(group, cue));
            return;
        }
        int before = group.before(frame);
        boolean coordinated = frame.isTag(before, "CCONJ") || frame.is(before, "but");
        boolean participle = group.form() == VerbGroup.Form.PRESENT_PARTICIPLE;
        if (!coordinated && !participle && !frame.is(before, ",")) {
            return;
        }
        var subject = heirs.of(group.start(), found);
        if (subject == null) {
            return;
        }
        var right = contents.rightOf(group.verb() + 1, cue, true);
        if (right.content() != null) {
            boolean tells = !group.negated() && cue.that() && !cue.thought() && right.plain();
            add(
                    group,
                    cue,
                    subject,
                    right.content(),
                    right.adjuncts(),
                    tells,
                    "quotation/same-subject");
        }
    }

    private void add(
            VerbGroup group,
            Cues.Word cue,
            @Nullable Stretch subject,
            Stretch content,
            Stretch adjuncts,
            boolean tells,
            String why) {
        found.add(
                new Attribution(
                        Mark.of(group, cue), subject, content, Form.CLAUSE, adjuncts, tells, why));
    }

    private void keep(@Nullable Attribution one) {
        if (one != null) {
            found.add(one);
        }
    }
}
