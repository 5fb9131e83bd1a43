package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.quotation.VerbGroup.Form;

/// Reads who says what in one frame, verb by verb.
final class Attributor {
    private final Frame frame;
    private final Subjects subjects;
    private final Contents contents;
    private final Clauses clauses;
    private final List<Attribution> found = new ArrayList<>();

    Attributor(Frame frame) {
        this.frame = frame;
        this.subjects = new Subjects(frame);
        this.contents = new Contents(frame);
        this.clauses = new Clauses(frame, contents);
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
                            at,
                            at + 2,
                            CueClass.NEUTRAL,
                            subject,
                            content,
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
        if (group.form() == Form.INFINITIVE
                && !frame.isQuote(group.verb() + 1)
                && !frame.isQuote(group.verb() + 2)) {
            return;
        }
        var inverted = inverted(group, cue);
        if (inverted != null) {
            inverted(group, cue, inverted);
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
        if (right.content() != null || !frame.is(before, ",") || cue.weak()) {
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

    private static boolean canTell(Cues.Word cue, VerbGroup group) {
        return cue.that() && !cue.weak() && !group.negated();
    }

    /// `“…,” said Driscoll`, and without marks, after a comma.
    private @Nullable Stretch inverted(VerbGroup group, Cues.Word cue) {
        int before = group.before(frame);
        boolean place =
                frame.isQuote(before)
                        || (frame.is(before, ",")
                                && !frame.get(group.verb()).lower().endsWith("ing"));
        int next = group.verb() + 1;
        if (!place || next >= frame.size() || cue.lemma().equals("tell")) {
            return null;
        }
        if (cue.hearer() && !frame.isQuote(before)) {
            return null;
        }
        if (frame.is(before, ",") && (cue.thought() || cue.weak())) {
            return null;
        }
        var subject = subjects.behind(next);
        if (subject == null || isTemporal(next)) {
            return null;
        }
        int end = NounPhrases.endOf(frame.tokens(), next);
        boolean clause =
                frame.isTag(end, "AUX")
                        || (frame.isTag(end, "VERB")
                                && !frame.get(end).lower().endsWith("ing")
                                && !frame.is(end - 1, ","));
        if (frame.is(before, ",") && frame.isQuote(end)) {
            return null;
        }
        boolean objectPronoun =
                frame.get(next).lower().matches("him|her|them|it|us|me")
                        && frame.isTag(next, "PRON");
        return (clause && !frame.isQuote(before)) || objectPronoun ? null : subject;
    }

    private boolean isTemporal(int at) {
        return frame.get(at)
                .form()
                .matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ll]ast|[Tt]his|that|nothing");
    }

    private void inverted(VerbGroup group, Cues.Word cue, Stretch subject) {
        int before = group.before(frame);
        int behind = afterBrackets(subject.to());
        var adjuncts = new Stretch(behind, contents.adjunctsEnd(behind));
        int to = frame.isQuote(before) ? before + 1 : before;
        int from = clauses.start(to);
        if (frame.isQuote(before) || clauses.isTold(before)) {
            add(
                    group,
                    cue,
                    subject,
                    new Stretch(from, to),
                    adjuncts,
                    canTell(cue, group),
                    "quotation/inverted");
        }
        int quote = nextQuote(behind);
        if (quote >= 0) {
            add(
                    group,
                    cue,
                    subject,
                    new Stretch(quote, quote + 1),
                    adjuncts,
                    false,
                    "quotation/inverted");
        }
    }

    /// `Rep. John Mica (R-Fla.)`.
    private int afterBrackets(int from) {
        int at = from;
        if (frame.is(at, "(")) {
            while (at < frame.size() && !frame.is(at, ")")) {
                at++;
            }
            return Math.min(frame.size(), at + 1);
        }
        return from;
    }

    /// Words in marks right behind the subject: `said X, “…”`.
    private int nextQuote(int from) {
        for (int at = from; at < frame.size(); at++) {
            if (frame.isQuote(at)) {
                return frame.isTag(at - 1, "PUNCT") ? at : -1;
            }
            if (frame.isTag(at, "VERB") && Cues.of(frame.get(at)) != null) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Stretch subject(VerbGroup group) {
        if (group.form() == Form.PRESENT_PARTICIPLE && frame.is(group.start() - 1, ",")) {
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
        boolean participle = group.form() == Form.PRESENT_PARTICIPLE;
        if (!coordinated && !participle && !frame.is(before, ",")) {
            return;
        }
        var subject = inherited(group.start());
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

    /// The subject of what ended here, else of the nearest verb before that has one.
    private @Nullable Stretch inherited(int start) {
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
                        group.verb(),
                        group.verb() + 1,
                        cue.kind(),
                        subject,
                        content,
                        adjuncts,
                        tells,
                        why));
    }

    private void keep(@Nullable Attribution one) {
        if (one != null) {
            found.add(one);
        }
    }
}
