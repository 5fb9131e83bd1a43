package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;

/// Reads verbs before their subject: `“…,” said Driscoll`.
final class Inversions {
    private final Frame frame;
    private final Subjects subjects;
    private final Contents contents;
    private final Clauses clauses;

    Inversions(Frame frame, Subjects subjects, Contents contents, Clauses clauses) {
        this.frame = frame;
        this.subjects = subjects;
        this.contents = contents;
        this.clauses = clauses;
    }

    /// `“…,” said Driscoll`, and without marks, after a comma.
    @Nullable Stretch subject(VerbGroup group, Cues.Word cue) {
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

    /// What stands before the verb, and what is quoted behind its subject.
    List<Attribution> read(VerbGroup group, Cues.Word cue, Stretch subject, boolean tells) {
        List<Attribution> found = new ArrayList<>();
        var mark = Mark.of(group, cue);
        int before = group.before(frame);
        int behind = afterBrackets(subject.to());
        var adjuncts = new Stretch(behind, contents.adjunctsEnd(behind));
        int to = frame.isQuote(before) ? before + 1 : before;
        int from = clauses.start(to);
        if (frame.isQuote(before) || clauses.isTold(before)) {
            found.add(attributed(mark, subject, new Stretch(from, to), adjuncts, tells));
        }
        int quote = nextQuote(behind);
        if (quote >= 0) {
            found.add(attributed(mark, subject, new Stretch(quote, quote + 1), adjuncts, false));
        }
        return found;
    }

    private static Attribution attributed(
            Mark mark, Stretch subject, Stretch content, Stretch adjuncts, boolean tells) {
        return new Attribution(
                mark, subject, content, Form.CLAUSE, adjuncts, tells, "quotation/inverted");
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
}
