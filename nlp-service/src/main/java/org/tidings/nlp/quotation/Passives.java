package org.tidings.nlp.quotation;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;

/// Verbs whose subject is the one who hears, or is asked.
final class Passives {
    private final Frame frame;
    private final Contents contents;

    Passives(Frame frame, Contents contents) {
        this.frame = frame;
        this.contents = contents;
    }

    /// Whether it is a participle such as `Asked whether …`.
    static boolean isAsked(Frame frame, VerbGroup group, Cues.Word cue) {
        return cue.question()
                && cue.hearer()
                && group.form() == VerbGroup.Form.FINITE
                && frame.get(group.verb()).lower().endsWith("ed");
    }

    /// `Asked by X whether …`: the speaker is X; without X nobody is given.
    @Nullable Attribution asked(VerbGroup group, Cues.Word cue) {
        int verb = group.verb();
        if (!frame.is(verb + 1, "by")) {
            return null;
        }
        int end = NounPhrases.endOf(frame.tokens(), verb + 2);
        var right = contents.rightOf(end, cue, false);
        var content = right.content();
        if (content == null) {
            return null;
        }
        int comma = new Clauses(frame, contents).nextComma(content.from());
        var asked = new Stretch(content.from(), Math.min(comma, content.to()));
        return new Attribution(
                Mark.of(group, cue),
                new Stretch(verb + 2, end),
                asked,
                Form.CLAUSE,
                right.adjuncts(),
                true,
                "quotation/asked-by");
    }

    /// `X was told by Y that …`: the subject hears. Without Y nobody is given.
    @Nullable Attribution told(VerbGroup group, Cues.Word cue) {
        if (!cue.hearer() || cue.lemma().equals("promise") || cue.lemma().equals("call")) {
            return null;
        }
        int at = group.verb() + 1;
        Stretch subject = null;
        if (frame.is(at, "by")) {
            int end = NounPhrases.endOf(frame.tokens(), at + 1);
            subject = end > at + 1 ? new Stretch(at + 1, end) : null;
            at = Math.max(end, at);
        }
        var right = contents.rightOf(at, cue, false);
        var content = right.content();
        if (content == null || frame.isTag(content.from() - 1, "VERB")) {
            return null;
        }
        boolean tells = !group.negated() && cue.that() && right.plain();
        return subject == null && cue.lemma().equals("ask")
                ? null
                : new Attribution(
                        Mark.of(group, cue),
                        subject,
                        content,
                        Form.CLAUSE,
                        right.adjuncts(),
                        tells,
                        "quotation/passive");
    }
}
