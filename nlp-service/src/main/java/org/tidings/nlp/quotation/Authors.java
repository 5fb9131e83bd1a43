package org.tidings.nlp.quotation;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.nlp.phrase.NounPhrases;

/// `She made a comment that described them as “wild”`: the words are hers, not the comment’s.
final class Authors {
    private Authors() {}

    /// Who makes what the subject is, where the text says so; else the subject.
    static @Nullable Stretch of(Frame frame, @Nullable Stretch subject) {
        if (subject == null || subject.from() < 1) {
            return subject;
        }
        int verb = subject.from() - 1;
        int base = NounPhrases.baseEnd(frame.tokens(), subject.from());
        boolean spoken = false;
        for (int at = base - 1; at < subject.to(); at++) {
            var act = Expressive.noun(frame.get(at));
            spoken |= act == Act.SPEECH || act == Act.WRITING;
        }
        if (!spoken || !frame.isTag(verb, "VERB") || !Expressive.isLight(frame.get(verb))) {
            return subject;
        }
        var maker = new Subjects(frame).before(VerbGroup.at(frame, verb).before(frame));
        return maker == null ? subject : maker;
    }
}
