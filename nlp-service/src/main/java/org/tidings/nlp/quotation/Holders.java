package org.tidings.nlp.quotation;

import java.util.Set;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.party.Parties;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;

/// Who can think, intend or take a stance: people, bodies and what they write. `The conflict`
/// supports nobody's terms, and `neither side` confirms nothing.
final class Holders {
    private static final Lexicon WORDS = Lexicon.of(Holders.class, "expressive.txt");
    private static final Set<String> MINDS = WORDS.group("holders");
    private static final Set<String> WRITINGS = WORDS.group("writings");
    private static final Set<String> NOBODY =
            Set.of("neither", "no", "nobody", "nothing", "none", "nor");
    private static final Set<String> THINGS = WORDS.group("things");

    /// Endings of nouns for what is done, is so or is thought.
    private static final Set<String> ABSTRACT =
            Set.of(
                    "tion", "sion", "ment", "ness", "ity", "ence", "ance", "ism", "ship", "dom",
                    "ival", "ing");

    private final Frame frame;
    private final Entities entities;

    Holders(Document document, Frame frame) {
        this.frame = frame;
        this.entities = document.get(Entities.KIND);
    }

    /// Whether what was read is an attribution: somebody holds it, and it says something.
    boolean isHeld(Attribution one) {
        if (isPronoun(one)) {
            return false;
        }
        var subject = one.subject();
        if (subject == null) {
            return one.form() != Form.PHRASE;
        }
        return !isNobody(subject) && !(isFigurative(one) && isThing(subject));
    }

    /// What a thing may be said to do without a mind of its own: `the deal addresses the issues`.
    private static boolean isFigurative(Attribution one) {
        var cue = one.cue();
        if (cue == null || one.form() != Form.PHRASE) {
            return false;
        }
        return switch (cue.act()) {
            case SPEECH, THOUGHT, INTENTION, EMOTION, STANCE -> true;
            case WRITING, FINDING -> false;
        };
    }

    /// `has not confirmed it`
    private boolean isPronoun(Attribution one) {
        var content = one.content();
        return one.form() == Form.PHRASE
                && content.to() - content.from() == 1
                && frame.isTag(content.from(), "PRON");
    }

    private boolean isNobody(Stretch subject) {
        return NOBODY.contains(frame.lower(subject.from()))
                || frame.lower(subject.from() - 1).equals("nor")
                || frame.lower(subject.from() - 1).equals("neither");
    }

    /// Whether a subject is a thing, by its head: no name, nobody, nothing that people wrote.
    private boolean isThing(Stretch subject) {
        Token head = frame.get(headEnd(subject) - 1);
        String noun = Lemmas.noun(head.lower());
        boolean known =
                Parties.isPersonOrBody(noun) || MINDS.contains(noun) || WRITINGS.contains(noun);
        boolean thing = THINGS.contains(noun) || ABSTRACT.stream().anyMatch(noun::endsWith);
        return head.is("NOUN") && !known && thing && entities.at(head.span()) == null;
    }

    /// The place behind the head noun: before the first preposition, comma or relative pronoun.
    private int headEnd(Stretch subject) {
        int end = subject.from() + 1;
        while (end < subject.to() && !isParting(frame.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isParting(Token token) {
        return token.is("ADP")
                || token.lower().equals("of")
                || token.form().equals(",")
                || NounPhrases.isRelative(token);
    }
}
