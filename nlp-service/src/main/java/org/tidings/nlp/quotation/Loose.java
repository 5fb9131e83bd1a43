package org.tidings.nlp.quotation;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;

/// Attributes words in marks that no verb of saying has claimed: `called it “a lie”`, a colon
/// before or behind them.
final class Loose {
    private final Frame frame;
    private final Subjects subjects;

    Loose(Frame frame) {
        this.frame = frame;
        this.subjects = new Subjects(frame);
    }

    @Nullable Attribution of(int quote) {
        if (frame.is(quote - 1, ":")) {
            var before = beforeColon(quote - 1, quote);
            if (before != null) {
                return before;
            }
        }
        if (quote == 0 && frame.is(1, ":")) {
            int end = NounPhrases.endOf(frame.tokens(), 2);
            return end > 2 ? plain(new Stretch(2, end), quote, "quotation/colon-behind") : null;
        }
        var signed = signed(quote);
        return signed == null ? naming(quote) : signed;
    }

    /// `“We were lied to.” — Anna Vell`, with nothing but the name and what she is.
    private @Nullable Attribution signed(int quote) {
        int name = quote + 2;
        if (quote != 0 || !isDash(frame, 1) || name >= frame.size()) {
            return null;
        }
        int end = NounPhrases.endOf(frame.tokens(), name);
        boolean whole = end == frame.size() || frame.isTag(end, "PUNCT");
        boolean named = end > name && frame.isTag(name, "PROPN");
        return whole && named ? plain(new Stretch(name, end), quote, "quotation/signed") : null;
    }

    static boolean isDash(Frame frame, int at) {
        return frame.lower(at).matches("—|–|―|--|-");
    }

    /// The verb before a colon, or the name alone.
    @Nullable Attribution beforeColon(int colon, int quote) {
        for (int at = colon - 1; at >= 0; at--) {
            if (!frame.isTag(at, "VERB")) {
                continue;
            }
            var subject = subjects.before(VerbGroup.at(frame, at).before(frame));
            if (subject != null) {
                var cue = Cues.of(frame.get(at));
                var content = new Stretch(quote, quote + 1);
                return cue == null
                        ? plain(subject, quote, "quotation/colon")
                        : new Attribution(
                                Mark.of(VerbGroup.at(frame, at), cue),
                                subject,
                                content,
                                Form.CLAUSE,
                                new Stretch(at + 1, colon),
                                false,
                                "quotation/colon");
            }
        }
        int end = NounPhrases.endOf(frame.tokens(), 0);
        return end > 0 ? plain(new Stretch(0, end), quote, "quotation/colon") : null;
    }

    private static Attribution plain(Stretch subject, int quote, String why) {
        return new Attribution(
                null,
                subject,
                new Stretch(quote, quote + 1),
                Form.CLAUSE,
                new Stretch(0, 0),
                false,
                why);
    }

    private @Nullable Attribution naming(int quote) {
        for (int at = quote - 1; at >= Math.max(0, quote - 14); at--) {
            if (frame.isQuote(at) || frame.is(at, ";")) {
                return null;
            }
            var cue = frame.isTag(at, "VERB") ? Cues.of(frame.get(at)) : null;
            if (cue == null || !cue.naming()) {
                continue;
            }
            var group = VerbGroup.at(frame, at);
            boolean general = frame.get(at).lower().equals(cue.lemma());
            general &= subjects.before(group.before(frame)) != null && cue.lemma().equals("call");
            var subject = group.passive() || general ? null : subjects.before(group.before(frame));
            if (subject != null) {
                var content = new Stretch(quote, quote + 1);
                return new Attribution(
                        Mark.of(VerbGroup.at(frame, at), cue),
                        subject,
                        content,
                        Form.CLAUSE,
                        new Stretch(at + 1, quote),
                        false,
                        "quotation/naming");
            }
        }
        return null;
    }

    /// The nearest verb of saying before words in marks that nothing else gives to anybody: `says
    /// things such as “…”`.
    @Nullable Attribution near(int quote) {
        for (int at = quote - 1; at > 0; at--) {
            if (frame.isQuote(at) || frame.is(at, ";")) {
                return null;
            }
            var cue = frame.isTag(at, "VERB") ? Cues.of(frame.get(at)) : null;
            if (cue == null || cue.thought() || cue.weak()) {
                continue;
            }
            var group = VerbGroup.at(frame, at);
            var subject = group.passive() ? null : subjects.before(group.before(frame));
            if (subject != null) {
                return new Attribution(
                        Mark.of(group, cue),
                        subject,
                        new Stretch(quote, quote + 1),
                        Form.CLAUSE,
                        new Stretch(at + 1, quote),
                        false,
                        "quotation/near");
            }
        }
        return null;
    }

    /// The subject of the first verb; null when there is none.
    @Nullable Stretch subject() {
        for (int at = 0; at < frame.size(); at++) {
            if (frame.isTag(at, "VERB") || frame.isTag(at, "AUX")) {
                var subject = subjects.before(VerbGroup.at(frame, at).before(frame));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
