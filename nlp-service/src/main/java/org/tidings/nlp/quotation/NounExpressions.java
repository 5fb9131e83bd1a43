package org.tidings.nlp.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.quotation.Complements.Complement;
import org.tidings.nlp.quotation.Complements.Openings;
import org.tidings.nlp.token.Lemmas;

/// Reads nouns of expression: `the union’s call for a strike`, `voiced fears that`, `criticism from
/// doctors over`.
final class NounExpressions {
    private static final Set<String> OWNERS =
            Set.of("his", "her", "its", "their", "my", "our", "your", "whose");
    private static final Set<String> TOWARDS =
            Set.of(
                    "of",
                    "about",
                    "on",
                    "for",
                    "against",
                    "over",
                    "toward",
                    "towards",
                    "regarding",
                    "concerning");
    private static final Set<String> WITH_TO =
            Set.of(
                    "opposition",
                    "objection",
                    "commitment",
                    "response",
                    "answer",
                    "reply",
                    "resistance",
                    "reference",
                    "tribute",
                    "approach",
                    "reaction",
                    "attitude");
    private static final Set<String> WITH_IN =
            Set.of("interest", "confidence", "faith", "belief", "pride", "trust");

    private final Frame frame;
    private final Complements complements;
    private final Doers doers;

    NounExpressions(Frame frame, Complements complements, Doers doers) {
        this.frame = frame;
        this.complements = complements;
        this.doers = doers;
    }

    @Nullable Attribution at(int at, List<Attribution> found) {
        var act = Expressive.noun(frame.get(at));
        if (act == null || NounPhrases.baseEnd(frame.tokens(), at) > at + 1) {
            return null;
        }
        int start = NounPhrases.baseStartOf(frame.tokens(), at);
        var owner = owner(frame, start, at);
        int from = at + 1;
        if (owner == null && (frame.is(from, "by") || frame.is(from, "from"))) {
            int end = NounPhrases.endOf(frame.tokens(), from + 1);
            owner = end > from + 1 ? new Stretch(from + 1, end) : null;
            from = Math.max(from, end);
        }
        boolean document = act == Act.WRITING || act == Act.FINDING;
        if (owner == null && document && isClauseNext(from)) {
            owner = new Stretch(start, at + 1);
        }
        if (owner == null) {
            owner = giver(start, found);
        }
        var complement = owner == null ? null : complement(at, from, act);
        if (complement == null || owner == null) {
            return null;
        }
        return new Attribution(
                new Mark(at, at + 1, Expressive.kind(act), act, false),
                owner,
                cut(at, complement),
                complement.form() == Form.CLAUSE ? Form.NOUN_CLAUSE : complement.form(),
                new Stretch(at + 1, at + 1),
                true,
                "quotation/noun");
    }

    private boolean isClauseNext(int from) {
        return frame.is(from, "that") && frame.isTag(from, "SCONJ");
    }

    /// Directly behind the noun, or behind a form of be.
    private @Nullable Complement complement(int noun, int from, Act act) {
        int at = frame.isTag(from, "AUX") && frame.get(from).lemma().equals("be") ? from + 1 : from;
        boolean opens =
                frame.is(at, "that")
                        || frame.is(at, "whether")
                        || complements.isInfinitive(at)
                        || (at == from && takes(noun, act, frame.lower(at)));
        return opens
                ? complements.behind(
                        at, new Openings(false, false, false, word -> takes(noun, act, word)))
                : null;
    }

    /// Up to the main verb, when the noun stands before it: `Her wish to stay surprised them`.
    private Stretch cut(int noun, Complement complement) {
        var content = complement.content();
        for (int at = 0; at < noun; at++) {
            if (isFinite(at)) {
                return content;
            }
        }
        int left = complement.form() == Form.CLAUSE ? 1 : 0;
        for (int at = content.from(); at < content.to(); at++) {
            boolean linked =
                    frame.isTag(at - 1, "SCONJ")
                            || frame.isTag(at - 1, "CCONJ")
                            || frame.isTag(at - 1, "PRON");
            if (isFinite(at) && !linked && left-- == 0 && at > content.from()) {
                return new Stretch(content.from(), at);
            }
        }
        return content;
    }

    /// Of several verbs in a row only the first one.
    private boolean isFinite(int at) {
        boolean verb = frame.isTag(at, "VERB") || frame.isTag(at, "AUX");
        int before = at - 1;
        while (frame.isTag(before, "ADV")
                || (frame.isTag(before, "PART") && !frame.is(before, "to"))) {
            before--;
        }
        return verb
                && !frame.lower(at).endsWith("ing")
                && !frame.is(before, "to")
                && !frame.isTag(before, "AUX");
    }

    private boolean takes(int noun, Act act, String preposition) {
        String word = Lemmas.noun(frame.lower(noun));
        boolean feeling = act == Act.EMOTION || act == Act.STANCE;
        return TOWARDS.contains(preposition)
                || (preposition.equals("to") && WITH_TO.contains(word))
                || (preposition.equals("in") && WITH_IN.contains(word))
                || (feeling && (preposition.equals("at") || preposition.equals("with")));
    }

    /// Whose it is: `the union’s`, `their`.
    static @Nullable Stretch owner(Frame frame, int start, int noun) {
        if (OWNERS.contains(frame.lower(start)) && start < noun) {
            return new Stretch(start, start + 1);
        }
        for (int mark = noun - 1; mark > start; mark--) {
            if (frame.lower(mark).matches("['’]s?")) {
                return new Stretch(start, mark);
            }
        }
        return null;
    }

    /// Who makes, has or voices it.
    private @Nullable Stretch giver(int start, List<Attribution> found) {
        int verb = start - 1;
        while (frame.isTag(verb, "ADV")
                || frame.isTag(verb, "ADJ")
                || (frame.isTag(verb, "VERB") && frame.isTag(verb - 1, "ADV"))) {
            verb--;
        }
        if (!(frame.isTag(verb, "VERB") || frame.isTag(verb, "AUX"))
                || !Expressive.isLight(frame.get(verb))) {
            return null;
        }
        var group = VerbGroup.at(frame, verb);
        return group.passive() ? null : doers.of(group, found);
    }
}
