package org.tidings.nlp.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// What stands behind a number: a unit, a noun that is counted, a state of people.
///
/// @param last the place of the last token that belongs to the quantity; `first - 1` when none does
/// @param unit singular, or an ISO code; null when none
/// @param noun as the article says it; null when none
/// @param people whether people are counted
record Counted(int last, @Nullable String unit, @Nullable String noun, boolean people) {
    private static final Map<String, String> UNITS =
            new WordList(Counted.class, "units.txt").keyOf();

    private static final Set<String> PEOPLE =
            new WordList(Counted.class, "states.txt").set("people");

    /// @param first the place of the token behind the number
    static Counted behind(Tokens tokens, int first, int sentence) {
        int at = first;
        if (isAt(tokens, at, sentence) && tokens.get(at).form().equals("-")) {
            at++;
        }
        if (!isAt(tokens, at, sentence)) {
            return new Counted(first - 1, null, null, false);
        }
        String word = tokens.get(at).lower();
        @Nullable String unit = UNITS.get(word.startsWith("-") ? word.substring(1) : word);
        if (word.equals("percentage") || (word.equals("per") && isAt(tokens, at + 1, sentence))) {
            @Nullable String pair = UNITS.get(word + " " + tokens.get(at + 1).lower());
            if (pair != null) {
                return new Counted(at + 1, pair, share(tokens, at + 2, sentence), false);
            }
        }
        if (unit != null) {
            return new Counted(at, unit, share(tokens, at + 1, sentence), false);
        }
        return counted(tokens, at, sentence);
    }

    /// `percent of the vote`, `litres of water`.
    private static @Nullable String share(Tokens tokens, int of, int sentence) {
        if (!isAt(tokens, of, sentence) || !tokens.get(of).lower().equals("of")) {
            return null;
        }
        return phrase(tokens, of + 1, sentence).noun();
    }

    private static Counted counted(Tokens tokens, int at, int sentence) {
        String word = tokens.get(at).lower();
        boolean article = word.equals("a") || word.equals("an") || word.equals("per");
        if (article
                && isAt(tokens, at + 1, sentence)
                && UNITS.containsKey(tokens.get(at + 1).lower())) {
            return new Counted(at + 1, null, null, false);
        }
        if (word.equals("of") || article) {
            return phrase(tokens, at + 1, sentence);
        }
        if (isPronoun(tokens.get(at))) {
            return new Counted(at - 1, null, null, false);
        }
        return phrase(tokens, at, sentence);
    }

    /// A noun phrase: its words from the first adjective to the head.
    private static Counted phrase(Tokens tokens, int from, int sentence) {
        int first = from;
        while (isAt(tokens, first, sentence)
                && (tokens.get(first).is("DET") || isPronoun(tokens.get(first)))) {
            first++;
        }
        int at = first;
        int head = -1;
        while (isAt(tokens, at, sentence) && at < first + 7 && belongs(tokens, at, sentence)) {
            if (isNoun(tokens.get(at))) {
                head = at;
            }
            at++;
        }
        if (head < 0) {
            boolean pronoun = first > from && isPronoun(tokens.get(first - 1));
            return new Counted(pronoun ? first - 1 : from - 1, null, null, pronoun);
        }
        var words = new StringBuilder();
        for (int place = first; place <= head; place++) {
            boolean possessive =
                    tokens.get(place).form().startsWith("’")
                            || tokens.get(place).form().startsWith("'");
            words.append(words.isEmpty() || possessive ? "" : " ").append(tokens.get(place).form());
        }
        return new Counted(head, null, words.toString(), PEOPLE.contains(tokens.get(head).lemma()));
    }

    private static boolean isNoun(Token token) {
        return token.is("NOUN") || token.is("PROPN");
    }

    private static boolean isPronoun(Token token) {
        return token.is("PRON") && !token.lower().equals("who") && !token.lower().equals("that");
    }

    /// Adjectives, nouns, a possessive between them, and a participle before its noun.
    private static boolean belongs(Tokens tokens, int at, int sentence) {
        Token token = tokens.get(at);
        boolean noun = isAt(tokens, at + 1, sentence) && isNoun(tokens.get(at + 1));
        return switch (token.tag()) {
            case "NOUN", "PROPN" -> true;
            case "ADJ", "VERB", "NUM", "ADV" ->
                    noun
                            || (token.is("ADJ")
                                    && isAt(tokens, at + 1, sentence)
                                    && tokens.get(at + 1).is("ADJ"));
            default ->
                    (token.lower().equals("’s")
                                    || token.lower().equals("'s")
                                    || token.form().equals("-"))
                            && noun;
        };
    }

    private static boolean isAt(Tokens tokens, int place, int sentence) {
        return place >= 0 && place < tokens.size() && tokens.get(place).sentence() == sentence;
    }
}
