package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.quotation.VerbGroup.Form;

/// Reads who says what in one frame, verb by verb.
final class Attributor {
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
    private final Subjects subjects;
    private final Contents contents;
    private final List<Attribution> found = new ArrayList<>();

    Attributor(Frame frame) {
        this.frame = frame;
        this.subjects = new Subjects(frame);
        this.contents = new Contents(frame);
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
        int end = sourceEnd(at + 2);
        if (end == at + 2) {
            return;
        }
        var subject = new Stretch(at + 2, end);
        boolean first = at == 0 || (at == 1 && frame.isTag(0, "CCONJ"));
        Stretch content;
        if (first) {
            int from = frame.is(end, ",") ? end + 1 : nextComma(end) + 1;
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

    private int nextComma(int from) {
        int at = from;
        while (at < frame.size() && !frame.is(at, ",")) {
            at++;
        }
        return at;
    }

    /// With a clause about the source: `two people who were in the room`.
    private int sourceEnd(int from) {
        int end = NounPhrases.endOf(frame.tokens(), from);
        if (frame.is(end, "who") || frame.is(end, "that") || frame.isTag(end, "VERB")) {
            while (end < frame.size() && !frame.isTag(end, "PUNCT") && !frame.isQuote(end)) {
                end++;
            }
        }
        return end;
    }

    private void verb(VerbGroup group, Cues.Word cue) {
        if (group.passive()) {
            passive(group, cue);
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
                    new Stretch(clauseStart(before), before + 1),
                    right.adjuncts(),
                    canTell(cue, group),
                    "quotation/verb-behind");
            return;
        }
        if (right.content() != null || !frame.is(before, ",") || cue.weak()) {
            return;
        }
        int end = right.adjuncts().to();
        var medial = medial(before, group, end);
        if (medial != null) {
            add(
                    group,
                    cue,
                    subject,
                    medial,
                    right.adjuncts(),
                    canTell(cue, group),
                    "quotation/parenthesis");
        } else if (isTold(before)) {
            add(
                    group,
                    cue,
                    subject,
                    new Stretch(clauseStart(before), before),
                    right.adjuncts(),
                    canTell(cue, group),
                    "quotation/verb-behind");
        }
    }

    private static boolean canTell(Cues.Word cue, VerbGroup group) {
        return cue.that() && !cue.weak() && !group.negated();
    }

    /// A quotation alone is no clause; what stands before is told only if it has a verb or marks.
    private boolean isTold(int to) {
        int start = clauseStart(to);
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

    private int clauseStart(int to) {
        for (int at = to - 1; at >= 0; at--) {
            if (frame.is(at, ";")) {
                return at + 1;
            }
        }
        return 0;
    }

    /// `The fluid, she said, had been filtered.`
    private @Nullable Stretch medial(int before, VerbGroup group, int end) {
        int comma = group.verb() + 1;
        while (comma < frame.size() && !frame.is(comma, ",")) {
            comma++;
        }
        int next = comma + 1;
        if (next >= frame.size() || frame.isQuote(next)) {
            return null;
        }
        int start = clauseStart(before);
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
        return clause && !frame.isQuote(before) || objectPronoun ? null : subject;
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
        int from = clauseStart(to);
        if (frame.isQuote(before) || isTold(before)) {
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
        if (isAsked(group, cue)) {
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

    /// `Asked by X whether …`: the speaker is X; without X nobody is given.
    private boolean isAsked(VerbGroup group, Cues.Word cue) {
        int verb = group.verb();
        boolean participle =
                cue.question() && cue.hearer() && frame.get(verb).lower().endsWith("ed");
        if (!participle) {
            return false;
        }
        if (frame.is(verb + 1, "by")) {
            int end = NounPhrases.endOf(frame.tokens(), verb + 2);
            var right = contents.rightOf(end, cue, false);
            if (right.content() != null) {
                int comma = nextComma(right.content().from());
                var content =
                        new Stretch(right.content().from(), Math.min(comma, right.content().to()));
                add(
                        group,
                        cue,
                        new Stretch(verb + 2, end),
                        content,
                        right.adjuncts(),
                        true,
                        "quotation/asked-by");
            }
        }
        return true;
    }

    /// `X was told by Y that …`: the subject hears.
    private void passive(VerbGroup group, Cues.Word cue) {
        if (!cue.hearer() || cue.lemma().equals("promise") || cue.lemma().equals("call")) {
            return;
        }
        int at = group.verb() + 1;
        Stretch subject = null;
        if (frame.is(at, "by")) {
            int end = NounPhrases.endOf(frame.tokens(), at + 1);
            subject = end > at + 1 ? new Stretch(at + 1, end) : null;
            at = Math.max(end, at);
        }
        var right = contents.rightOf(at, cue, false);
        boolean marked =
                right.content() != null && !frame.isTag(right.content().from() - 1, "VERB");
        if (marked && (subject != null || !cue.lemma().equals("ask"))) {
            add(
                    group,
                    cue,
                    subject,
                    right.content(),
                    right.adjuncts(),
                    !group.negated() && cue.that() && right.plain(),
                    "quotation/passive");
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
                        group.verb(),
                        group.verb() + 1,
                        cue.kind(),
                        subject,
                        content,
                        adjuncts,
                        tells,
                        why));
    }
}
