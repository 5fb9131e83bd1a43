package org.tidings.nlp.event;

import java.util.Set;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether a text means by `strike` that work is laid down, and not an attack: by the words around
/// it in the whole text.
final class Strikes {
    private static final WordList NOUNS = new WordList(Strikes.class, "nouns.txt");
    private static final Set<String> LABOUR = NOUNS.set("labour");
    private static final Set<String> ARMED = NOUNS.set("armed");

    private Strikes() {}

    static boolean isLabour(Tokens tokens) {
        int labour = 0;
        int armed = 0;
        for (Token token : tokens.all()) {
            if (LABOUR.contains(token.lemma()) || LABOUR.contains(token.lower())) {
                labour++;
            }
            if (ARMED.contains(token.lemma()) || ARMED.contains(token.lower())) {
                armed++;
            }
        }
        return labour > armed;
    }
}
