package org.tidings.nlp.tension;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// The words of a statement that carry its content, by one form for what means the same.
public record Content(Set<String> words, boolean none, boolean all) {
    private static final WordList LIST = new WordList(Content.class, "words.txt");
    private static final Set<String> NONE = LIST.set("none");
    private static final Set<String> ALL = LIST.set("all");
    private static final Set<String> NO_SYNONYMS =
            Set.of(
                    "final",
                    "near",
                    "none",
                    "all",
                    "empty",
                    "clean",
                    "safe",
                    "alive",
                    "guilty",
                    "peaceful",
                    "open",
                    "success");

    private static final Map<String, String> SAME = LIST.keyOf();

    private static final Set<String> EMPTY =
            Set.of(
                    "be", "have", "do", "say", "make", "take", "go", "come", "get", "one", "such",
                    "other", "more", "most", "least", "year", "day", "week", "month", "time",
                    "people", "ever", "any", "many", "much", "first", "last", "new", "also",
                    "number", "percent", "part", "way", "thing", "deny", "dispute", "tell");

    public Content {
        words = Set.copyOf(words);
    }

    static WordList list() {
        return LIST;
    }

    public static Content of(Tokens tokens, Span span) {
        return of(tokens.within(span));
    }

    private static Content of(List<Token> tokens) {
        Set<String> words = new HashSet<>();
        boolean none = false;
        boolean all = false;
        for (Token token : tokens) {
            none |= NONE.contains(token.lower()) && !isBound(tokens, token);
            all |= ALL.contains(token.lower());
            if (token.is("NOUN") || token.is("VERB") || token.is("PROPN") || token.is("ADJ")) {
                String word = canonical(token);
                if (!EMPTY.contains(word) && word.length() > 2) {
                    words.add(word);
                }
            }
        }
        return new Content(words, none, all);
    }

    /// `no more than five`
    private static boolean isBound(List<Token> tokens, Token no) {
        int next = tokens.indexOf(no) + 1;
        return next < tokens.size()
                && Set.of("more", "fewer", "less", "later", "longer", "doubt")
                        .contains(tokens.get(next).lower());
    }

    /// One form for the words that mean the same, nouns and verbs alike.
    static String canonical(Token token) {
        String word = token.is("PROPN") ? Lemmas.noun(token.lower()) : token.lemma();
        if (token.is("ADJ") && word.endsWith("ed")) {
            word = Lemmas.verb(word);
        }
        String key = SAME.get(word);
        return key == null || NO_SYNONYMS.contains(key) ? word : key;
    }

    public long shared(Content other) {
        return words.stream().filter(other.words::contains).count();
    }
}
