package org.tidings.nlp.quotation;

import java.util.Set;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds where an infinitive, a gerund or a thing that is expressed ends.
final class PhraseEnds {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet", "nor");
    private static final Set<String> SUBORDINATES =
            Set.of(
                    "after",
                    "before",
                    "when",
                    "while",
                    "as",
                    "because",
                    "since",
                    "although",
                    "though",
                    "until",
                    "if",
                    "unless",
                    "where",
                    "whereas");

    private final Frame frame;
    private final Contents contents;

    PhraseEnds(Frame frame, Contents contents) {
        this.frame = frame;
        this.contents = contents;
    }

    Stretch of(int from, Form form) {
        int end = contents.end(from);
        for (int at = from + 1; at < end; at++) {
            if (isEnd(at, end, form)) {
                return new Stretch(from, at);
            }
        }
        return new Stretch(from, end);
    }

    private boolean isEnd(int at, int end, Form form) {
        if (frame.is(at, "—") || frame.is(at, "–") || frame.is(at, "--") || frame.is(at, ":")) {
            return !frame.isQuote(at + 1);
        }
        boolean comma = frame.is(at, ",");
        int word = comma ? at + 1 : at;
        if (word >= end) {
            return comma;
        }
        if (CONJUNCTIONS.contains(frame.lower(word))) {
            return isOwn(word + 1, form) || (comma && startsClause(word + 1));
        }
        if (SUBORDINATES.contains(frame.lower(word)) && startsClause(word + 1)) {
            return comma || form == Form.PHRASE;
        }
        return comma && (startsClause(word) || (isParticiple(word) && form == Form.PHRASE));
    }

    /// A verb of the main clause: finite, so no second infinitive.
    private boolean isOwn(int at, Form form) {
        int verb = at;
        while (frame.isTag(verb, "ADV")) {
            verb++;
        }
        if (frame.isTag(verb, "AUX")) {
            return true;
        }
        boolean base =
                frame.isTag(verb, "VERB") && frame.get(verb).lemma().equals(frame.lower(verb));
        return frame.isTag(verb, "VERB")
                && !frame.lower(verb).endsWith("ing")
                && !(base && form == Form.INFINITIVE);
    }

    private boolean startsClause(int at) {
        int end = NounPhrases.endOf(frame.tokens(), at);
        while (frame.isTag(end, "ADV")) {
            end++;
        }
        boolean verb = frame.isTag(end, "VERB") || frame.isTag(end, "AUX");
        return end > at && verb && !frame.lower(end).endsWith("ing");
    }

    private boolean isParticiple(int at) {
        return frame.isTag(at, "VERB") && frame.lower(at).endsWith("ing");
    }
}
