package org.tidings.nlp.quotation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Token;

/// Verbs that attribute words.
final class Cues {
    private static final Lexicon WORDS = Lexicon.of(Cues.class, "cues.txt");
    private static final Map<String, Word> ALL = all();

    private Cues() {}

    /// @param bare whether a clause may follow without `that`
    /// @param hearer whether somebody may be told
    record Word(
            String lemma,
            CueClass kind,
            Act act,
            boolean that,
            boolean bare,
            boolean hearer,
            boolean question,
            boolean naming,
            boolean thought,
            boolean weak) {}

    static @Nullable Word of(Token token) {
        var word = ALL.get(token.lemma());
        return word == null ? ALL.get(token.lemma() + "e") : word;
    }

    private static Map<String, Word> all() {
        Map<String, Word> all = new HashMap<>();
        for (CueClass kind : CueClass.values()) {
            for (String lemma : WORDS.group(kind.name())) {
                all.putIfAbsent(lemma, word(lemma, kind));
            }
        }
        for (String lemma : WORDS.group("naming")) {
            all.putIfAbsent(lemma, word(lemma, CueClass.NEUTRAL));
        }
        return Map.copyOf(all);
    }

    private static Word word(String lemma, CueClass kind) {
        return new Word(
                lemma,
                kind,
                act(lemma, kind),
                WORDS.group("that").contains(lemma),
                WORDS.group("bare").contains(lemma),
                WORDS.group("hearer").contains(lemma),
                WORDS.group("question").contains(lemma),
                WORDS.group("naming").contains(lemma),
                WORDS.group("thought only").contains(lemma),
                WORDS.group("weak").contains(lemma));
    }

    private static Act act(String lemma, CueClass kind) {
        if (WORDS.group("writing").contains(lemma)) {
            return Act.WRITING;
        }
        if (WORDS.group("finding").contains(lemma)) {
            return Act.FINDING;
        }
        return kind == CueClass.THOUGHT ? Act.THOUGHT : Act.SPEECH;
    }
}
