package org.tidings.nlp.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.quotation.Quotations;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// `Experts suggest` and its like, where one named voice is all that the sentences behind it bring.
final class PluralClaims {
    /// Sentences behind the claim in which its voices are looked for.
    private static final int REACH = 6;

    private static final Set<String> GOES_ON = Set.of("ADP", "ADJ", "NOUN", "PROPN", "ADV", "AUX");

    private final Document document;
    private final Tokens tokens;

    PluralClaims(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
    }

    /// The voices, with what rests on each.
    List<Voice> resting(List<Voice> voices) {
        List<Voice> told = new ArrayList<>(voices);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            var claim = claim(tokens.of(sentence));
            if (claim != null) {
                rest(claim, sentence, told);
            }
        }
        return told;
    }

    /// Plural noun to verb, at the beginning of a sentence.
    private @Nullable Span claim(List<Token> words) {
        int subject = -1;
        for (int at = 0; at < Math.min(words.size(), 10); at++) {
            var word = words.get(at);
            if (subject < 0 && VoiceWords.isField(word)) {
                subject = at;
            } else if (subject >= 0 && VoiceWords.isClaim(word)) {
                return new Span(words.getFirst().start(), word.end());
            } else if (subject < 0 ? !isBefore(word) : !GOES_ON.contains(word.tag())) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBefore(Token word) {
        return word.is("ADJ")
                || word.is("NOUN")
                || word.is("ADV")
                || word.is("DET")
                || word.is("PROPN")
                || word.is("NUM");
    }

    private void rest(Span claim, int sentence, List<Voice> voices) {
        Integer only = null;
        for (Quotation quotation : document.get(Quotations.KIND).said()) {
            int at = document.get(Sentences.KIND).at(quotation.span().start());
            boolean near =
                    at > sentence
                            && at <= sentence + REACH
                            && quotation.span().start() > claim.end();
            var speaker = quotation.speaker();
            if (!near || speaker == null || speaker.entity() == null) {
                continue;
            }
            if (only == null) {
                only = speaker.entity();
            }
        }
        if (only != null) {
            mark(only, claim, voices);
        }
    }

    private static void mark(int entity, Span claim, List<Voice> voices) {
        for (int at = 0; at < voices.size(); at++) {
            var voice = voices.get(at);
            boolean same = voice.who().entity() != null && voice.who().entity() == entity;
            if (same && voice.behind() == null && voice.kind() != Voice.Kind.ORGANIZATION) {
                boolean person = voice.kind() == Voice.Kind.NAMED_PERSON;
                var kind = person ? Voice.Kind.NAMED_EXPERT : voice.kind();
                voices.set(at, new Voice(voice.who(), kind, true, claim, "voice/plural-claim"));
            }
        }
    }
}
