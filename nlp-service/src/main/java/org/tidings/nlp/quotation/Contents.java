package org.tidings.nlp.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds the clause that a verb of saying is about.
final class Contents {
    private static final Set<String> QUESTIONS =
            Set.of("what", "why", "how", "who", "where", "which", "whose");
    private static final Set<String> TIMES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "yesterday",
                    "today",
                    "tonight",
                    "last",
                    "this",
                    "earlier",
                    "again",
                    "afterwards",
                    "later");

    private final Frame frame;
    private final ClauseEnds ends;

    Contents(Frame frame) {
        this.frame = frame;
        this.ends = new ClauseEnds(frame, this);
    }

    /// What follows a verb.
    ///
    /// @param content null when there is none
    /// @param adjuncts what stands between: hearer, place, time, medium
    /// @param plain whether the content begins with its subject or `that`, so that it can be told
    record Right(@Nullable Stretch content, Stretch adjuncts, boolean plain) {}

    Right rightOf(int from, Cues.Word cue, boolean hearer) {
        int at = from;
        if (hearer && cue.hearer()) {
            at = skipHearer(at, cue);
        }
        at = skipAdjuncts(at);
        var adjuncts = new Stretch(from, at);
        int start = contentStart(at, cue, from);
        if (start < 0) {
            return new Right(null, new Stretch(from, adjunctsEnd(from)), false);
        }
        var content = new Stretch(start, end(start));
        return new Right(content.isEmpty() ? null : content, adjuncts, !frame.isQuote(start));
    }

    /// Up to the next comma or relative clause.
    int adjunctsEnd(int from) {
        int at = from;
        while (at < frame.size()
                && !frame.isTag(at, "PUNCT")
                && !frame.is(at, "who")
                && !frame.isQuote(at)) {
            at++;
        }
        return at;
    }

    private int skipHearer(int at, Cues.Word cue) {
        if (isClauseMark(at)) {
            return at;
        }
        if (at < frame.size()
                && frame.get(at).lower().matches("him|her|them|us|me|you|it")
                && !startsPhrase(at)) {
            return at + 1;
        }
        int end = NounPhrases.endOf(frame.tokens(), at);
        boolean clause = end < frame.size() && isVerb(end) && !cue.lemma().equals("tell");
        return end > at && !clause ? end : at;
    }

    private boolean startsPhrase(int at) {
        boolean possessive =
                frame.is(at, "her") && NounPhrases.baseEnd(frame.tokens(), at) > at + 1;
        return possessive && !frame.is(at + 1, "that");
    }

    private int skipAdjuncts(int from) {
        int at = from;
        while (at < frame.size()) {
            int next = at;
            if (frame.isTag(at, "ADV") && !QUESTIONS.contains(frame.get(at).lower())) {
                next = at + 1;
            } else if (isAdjunctStart(at)) {
                next = Math.max(at + 1, NounPhrases.endOf(frame.tokens(), at + 1));
            } else if (TIMES.contains(frame.get(at).lower())) {
                next = Math.max(at + 1, NounPhrases.baseEnd(frame.tokens(), at));
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean isAdjunctStart(int at) {
        return frame.isTag(at, "ADP") && !frame.is(at, "that") && !frame.is(at, "if");
    }

    private boolean isClauseMark(int at) {
        return frame.is(at, "that")
                || frame.is(at, "whether")
                || frame.is(at, "if")
                || frame.isQuote(at)
                || (at < frame.size() && QUESTIONS.contains(frame.get(at).lower()));
    }

    /// -1 when nothing that could be told follows.
    private int contentStart(int at, Cues.Word cue, int from) {
        if (at >= frame.size()) {
            return -1;
        }
        if (frame.isQuote(at)) {
            return at;
        }
        boolean mark = frame.is(at, ",") || frame.is(at, ":");
        if (mark && frame.isQuote(at + 1)) {
            return at + 1;
        }
        if (frame.is(at, "that") && (frame.isQuote(at + 1) || hasVerb(at + 1))) {
            return at + 1;
        }
        if ((frame.is(at, "whether") || frame.is(at, "if")) && cue.question()) {
            return at + 1;
        }
        if (QUESTIONS.contains(frame.get(at).lower()) && cue.question() && hasVerb(at + 1)) {
            return at;
        }
        if (!cue.bare() || frame.isTag(at, "PUNCT")) {
            return -1;
        }
        if (cue.lemma().equals("say") && isLong(at)) {
            return at;
        }
        int start =
                at > from && frame.isTag(from, "ADP") && !isClauseAt(at) && isClauseAt(from)
                        ? from
                        : at;
        return isClauseAt(start) ? start : -1;
    }

    /// Enough words for a clause, whatever the tagger made of its verb.
    private boolean isLong(int at) {
        boolean phrase =
                NounPhrases.isSubjectPronoun(frame.get(at))
                        || frame.isTag(at, "DET")
                        || frame.isTag(at, "NOUN")
                        || frame.isTag(at, "PROPN");
        return phrase && end(at) - at > 5;
    }

    /// A subject and its verb.
    boolean isClauseAt(int at) {
        if (at >= frame.size()) {
            return false;
        }
        if (frame.is(at, "there")
                || NounPhrases.isSubjectPronoun(frame.get(at))
                || frame.get(at).tag().startsWith("PRON+")) {
            return hasVerb(at + 1);
        }
        if (frame.lower(at).matches("n?either")) {
            return isClauseAt(at + 1) || hasVerb(at + 1);
        }
        if (frame.isTag(at, "PRON") && isVerb(at + 1) && !NounPhrases.isRelative(frame.get(at))) {
            return !frame.lower(at + 1).endsWith("ing");
        }
        int end = NounPhrases.endOf(frame.tokens(), at);
        if (end == at) {
            boolean when =
                    frame.get(at).lower().matches("before|after|as|because|when|while|since|until");
            boolean leading = (!when && frame.isTag(at, "SCONJ")) || frame.isTag(at, "ADV");
            return leading && hasVerb(at + 1);
        }
        int verb = end;
        while (verb < frame.size() && (frame.isTag(verb, "ADV") || frame.isTag(verb, "PART"))) {
            verb++;
        }
        if (frame.isQuote(verb)) {
            return true;
        }
        if (isVerb(verb)) {
            return !frame.get(verb).lower().endsWith("ing");
        }
        boolean insert =
                frame.is(verb, ",")
                        || frame.is(verb, "who")
                        || frame.is(verb, "that")
                        || frame.is(verb, "which")
                        || frame.isTag(verb, "ADP")
                        || frame.is(verb, "and");
        return insert && hasAuxiliary(verb);
    }

    private boolean isVerb(int at) {
        return frame.isTag(at, "VERB") || frame.isTag(at, "AUX");
    }

    private boolean hasAuxiliary(int from) {
        for (int at = from; at < end(from); at++) {
            if (frame.isTag(at, "AUX") || frame.isQuote(at)) {
                return true;
            }
        }
        return false;
    }

    boolean hasVerb(int from) {
        return hasVerb(from, end(from));
    }

    boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.isQuote(at)) {
                return true;
            }
            if (isVerb(at) && !frame.is(at - 1, "to") && !frame.get(at).lower().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /// Where a clause ends that begins at a place.
    int end(int from) {
        return ends.of(from);
    }
}
