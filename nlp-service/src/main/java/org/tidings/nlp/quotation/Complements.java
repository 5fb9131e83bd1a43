package org.tidings.nlp.quotation;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds what is expressed behind a verb, noun or adjective: a clause, an infinitive, a gerund, or
/// a thing.
final class Complements {
    private static final Set<String> QUESTIONS =
            Set.of("what", "why", "how", "who", "where", "which", "whose", "when");
    private static final Set<String> DAYS =
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
                    "next");
    private static final int LONGEST_WAY = 14;

    private final Frame frame;
    private final Contents contents;
    private final PhraseEnds ends;

    Complements(Frame frame, Contents contents) {
        this.frame = frame;
        this.contents = contents;
        this.ends = new PhraseEnds(frame, contents);
    }

    /// @param cueTo behind the last word of the cue, a preposition included
    record Complement(Stretch content, Form form, int cueTo) {}

    /// What may follow a word.
    ///
    /// @param object whether a thing without a preposition
    /// @param hearer whether somebody who hears it or is to do it
    /// @param bare whether a clause without `that`
    /// @param takes which prepositions bring a thing
    record Openings(boolean object, boolean hearer, boolean bare, Predicate<String> takes) {}

    @Nullable Complement behind(int from, Openings open) {
        int at = from;
        boolean heard = false;
        while (at < frame.size() && at - from < LONGEST_WAY) {
            var found = marked(at);
            if (found == null) {
                found = unmarked(at, from, open, heard);
            }
            if (found != null) {
                return found.content().isEmpty() ? null : found;
            }
            int next = over(at);
            if (next == at && open.hearer() && !heard) {
                next = NounPhrases.endOf(frame.tokens(), at);
                heard = true;
            }
            if (next == at) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /// Opened by a word that only opens a clause or an infinitive.
    private @Nullable Complement marked(int at) {
        boolean that = frame.is(at, "that") || frame.is(at, "whether");
        if (that && (contents.hasVerb(at + 1) || frame.isTag(at, "SCONJ"))) {
            return clause(at + 1, at);
        }
        if (isInfinitive(at)) {
            return new Complement(ends.of(at, Form.INFINITIVE), Form.INFINITIVE, at);
        }
        boolean question = QUESTIONS.contains(frame.lower(at));
        return question && contents.hasVerb(at + 1) ? clause(at, at) : null;
    }

    private Complement clause(int start, int cueTo) {
        return new Complement(new Stretch(start, contents.end(start)), Form.CLAUSE, cueTo);
    }

    private @Nullable Complement unmarked(int at, int from, Openings open, boolean heard) {
        if (frame.isQuote(at)) {
            return phrase(at, at);
        }
        if (frame.is(at, ",") || frame.is(at, ":")) {
            return frame.isQuote(at + 1) ? phrase(at + 1, at) : null;
        }
        if (frame.isTag(at, "ADP") || frame.is(at, "about")) {
            boolean day = DAYS.contains(frame.lower(at + 1)) || isMonth(at + 1);
            return open.takes().test(frame.lower(at)) && !day ? thing(at + 1, at + 1) : null;
        }
        if (isGerund(at)) {
            return new Complement(ends.of(at, Form.GERUND), Form.GERUND, at);
        }
        boolean bare =
                open.bare() || (at < frame.size() && NounPhrases.isSubjectPronoun(frame.get(at)));
        if (bare && isBareClause(at, open) && !isLight(at)) {
            return clause(at, at);
        }
        var told = open.hearer() && !heard ? told(at) : null;
        if (told != null) {
            return told;
        }
        boolean thing = isThing(at) || (at == from && frame.isTag(at + 1, "NOUN"));
        return open.object() && !isLight(at) && thing ? phrase(at, from) : null;
    }

    /// A clause without `that`; where a thing could stand as well, only one with a verb that is
    /// finite beyond doubt.
    private boolean isBareClause(int at, Openings open) {
        if (!contents.isClauseAt(at)) {
            return false;
        }
        if (!open.object() || NounPhrases.isSubjectPronoun(frame.get(at))) {
            return true;
        }
        int verb = NounPhrases.endOf(frame.tokens(), at);
        while (frame.isTag(verb, "ADV")) {
            verb++;
        }
        String form = frame.lower(verb);
        boolean auxiliary = frame.isTag(verb, "AUX") && !form.matches("be|been|being");
        boolean plain = frame.isTag(verb, "VERB") && !form.endsWith("ed") && !form.endsWith("en");
        return auxiliary || (plain && !frame.isTag(verb + 1, "ADP"));
    }

    /// `urged voters to wait`: they belong to what is expressed; `told him about it`.
    private @Nullable Complement told(int at) {
        int end = NounPhrases.endOf(frame.tokens(), at);
        int base = NounPhrases.baseEnd(frame.tokens(), at);
        for (int to : new int[] {end, base}) {
            if (to > at && isInfinitive(to)) {
                return new Complement(
                        new Stretch(at, ends.of(to, Form.INFINITIVE).to()), Form.INFINITIVE, at);
            }
        }
        return null;
    }

    private Complement thing(int at, int cueTo) {
        return isGerund(at)
                ? new Complement(ends.of(at, Form.GERUND), Form.GERUND, cueTo)
                : question(at, cueTo);
    }

    private Complement question(int at, int cueTo) {
        boolean question = QUESTIONS.contains(frame.lower(at)) || frame.is(at, "whether");
        return question && contents.hasVerb(at + 1) ? clause(at, cueTo) : phrase(at, cueTo);
    }

    private Complement phrase(int at, int cueTo) {
        return new Complement(ends.of(at, Form.PHRASE), Form.PHRASE, cueTo);
    }

    /// Over adverbs, times, and what a preposition of no interest brings.
    private int over(int at) {
        boolean day =
                DAYS.contains(frame.lower(at)) && NounPhrases.baseEnd(frame.tokens(), at) > at;
        if (day || isDayAlone(at)) {
            return Math.max(at + 1, NounPhrases.baseEnd(frame.tokens(), at));
        }
        if (frame.isTag(at, "ADV")) {
            return at + 1;
        }
        if (frame.isTag(at, "ADP")) {
            int base = NounPhrases.baseEnd(frame.tokens(), at + 1);
            return Math.max(at + 1, base);
        }
        boolean insert = frame.is(at, ",") && frame.isTag(at + 1, "ADV") && frame.is(at + 2, ",");
        return insert ? at + 3 : at;
    }

    private boolean isMonth(int at) {
        boolean month =
                frame.lower(at).matches("(jan|feb|mar|apr|aug|sept?|oct|nov|dec)[a-z]*\\.?");
        return frame.isTag(at, "NUM") || (month && frame.isTag(at + 1, "NUM"));
    }

    private boolean isDayAlone(int at) {
        return DAYS.contains(frame.lower(at));
    }

    private boolean isLight(int at) {
        return isDayAlone(at) && !frame.isTag(at, "DET");
    }

    private boolean isThing(int at) {
        return NounPhrases.baseEnd(frame.tokens(), at) > at
                || frame.isTag(at, "PRON")
                || frame.isTag(at, "ADJ")
                || frame.isTag(at, "DET");
    }

    private boolean isGerund(int at) {
        boolean verb = frame.isTag(at, "VERB") || frame.isTag(at, "AUX");
        return verb && frame.lower(at).endsWith("ing");
    }

    boolean isInfinitive(int at) {
        if (!frame.is(at, "to")) {
            return false;
        }
        int next = at + 1;
        while (frame.isTag(next, "ADV") || frame.is(next, "not")) {
            next++;
        }
        return (frame.isTag(next, "VERB") || frame.isTag(next, "AUX"))
                && !frame.lower(next).endsWith("ing");
    }
}
