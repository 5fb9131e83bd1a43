package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Words in capitals that stand together and so are one name: `Technical Institute of Rovany`.
/// Sentences in which most words are capitalised, such as headlines, tell nothing by capitals.
final class CapitalRuns {
    private static final double MOSTLY = 0.55;

    /// Letters of a word that a headline has in capitals, whatever the word is.
    private static final int LONG = 5;

    /// From so many long words in lower case on, a sentence is none, however many names it has.
    private static final int SEVERAL = 3;
    private static final Set<String> LINKS =
            Set.of("of", "&", "-", "for", "de", "da", "von", "van");

    private final Tokens tokens;

    CapitalRuns(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Span> all() {
        List<Span> runs = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            var words = tokens.of(sentence);
            if (!isHeadline(words)) {
                addRuns(words, runs);
            }
        }
        return runs;
    }

    private static boolean isHeadline(List<Token> words) {
        long letters = words.stream().filter(CapitalRuns::isWord).count();
        long capitals = words.stream().filter(word -> isWord(word) && word.isCapitalized()).count();
        long lower =
                words.stream()
                        .filter(word -> isWord(word) && !word.isCapitalized())
                        .filter(word -> word.form().length() >= LONG)
                        .count();
        return letters > 3 && capitals > MOSTLY * letters && lower < SEVERAL;
    }

    private static boolean isWord(Token word) {
        return Character.isLetter(word.form().codePointAt(0));
    }

    private static void addRuns(List<Token> words, List<Span> runs) {
        int start = 0;
        while (start < words.size()) {
            int end = start;
            while (end < words.size() && belongs(words, start, end)) {
                end += isLink(words, start, end) ? 2 : 1;
            }
            if (end > start) {
                runs.add(new Span(words.get(start).start(), words.get(end - 1).end()));
                start = end;
            } else {
                start++;
            }
        }
    }

    private static boolean belongs(List<Token> words, int start, int at) {
        return isCapital(words, at) || isLink(words, start, at);
    }

    private static boolean isCapital(List<Token> words, int at) {
        var word = words.get(at);
        if (at > 0 && word.form().matches("-\\p{Lu}.*")) {
            return words.get(at - 1).end() == word.start();
        }
        if (!isWord(word) || !word.isCapitalized()) {
            return false;
        }
        if (NameWords.is("before a body", word.lower()) && isFollowedByOrganization(words, at)) {
            return true;
        }
        if (NameWords.isNever(word.form())) {
            return false;
        }
        if (NameWords.isTitle(word.form()) || NameWords.is("portfolio", word.lower())) {
            return at > 0 && isCapital(words, at - 1) && isFollowedByOrganization(words, at);
        }
        if (isOfTitle(words, at)) {
            return false;
        }
        return at > firstWord(words)
                || (word.is("PROPN") && !NameWords.is("before a name", word.lower()))
                || isBeforeOrganization(words, at);
    }

    /// State in `Secretary of State`.
    private static boolean isOfTitle(List<Token> words, int at) {
        return at > 1
                && words.get(at - 1).lower().equals("of")
                && NameWords.isTitle(words.get(at - 2).form());
    }

    private static boolean isBeforeOrganization(List<Token> words, int at) {
        return words.get(at).is("NOUN") && isFollowedByOrganization(words, at);
    }

    private static boolean isFollowedByOrganization(List<Token> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).isCapitalized()
                && NameWords.isOrganization(words.get(at + 1).form());
    }

    private static int firstWord(List<Token> words) {
        int at = 0;
        while (at < words.size() && !isWord(words.get(at))) {
            at++;
        }
        return at;
    }

    /// `of` and its like within a name, behind a word such as Institute.
    private static boolean isLink(List<Token> words, int start, int at) {
        if (at == start || at + 1 >= words.size() || !LINKS.contains(words.get(at).lower())) {
            return false;
        }
        if (!isCapital(words, at + 1)) {
            return false;
        }
        if (words.get(at).form().equals("-")) {
            return words.get(at - 1).end() == words.get(at + 1).start() - 1;
        }
        boolean ampersand = words.get(at).form().equals("&");
        String before = words.get(at - 1).form();
        return ampersand
                || NameWords.isOrganization(before)
                || NameWords.is("works", before.toLowerCase(Locale.ROOT));
    }
}
