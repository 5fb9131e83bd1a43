package org.tidings.nlp.role;

import java.util.Set;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Token;

/// Words for what people are.
final class Titles {
    private static final Lexicon WORDS = Lexicon.of(Titles.class, "titles.txt");
    private static final Set<String> HONORIFICS = WORDS.group("honorific");
    private static final Set<String> PERSONS = WORDS.group("person");
    private static final Set<String> NONE = WORDS.group("no title");

    private Titles() {}

    static boolean isHonorific(Token token) {
        return HONORIFICS.contains(bare(token));
    }

    /// `Mr` and its like tell nothing.
    static boolean isNone(Token token) {
        return NONE.contains(bare(token));
    }

    static boolean isPerson(Token token) {
        String word = bare(token);
        return PERSONS.contains(word) || HONORIFICS.contains(word);
    }

    private static String bare(Token token) {
        String word = token.lower();
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
