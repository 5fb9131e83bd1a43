package org.tidings.nlp.highlight;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// What the words of a text weigh: more the oftener it comes back to them, and when its headlines
/// have them.
final class Words {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    /// Verbs of saying and being, and words that any article has.
    private static final Set<String> EMPTY =
            Set.of(
                    "say",
                    "tell",
                    "be",
                    "have",
                    "do",
                    "make",
                    "take",
                    "get",
                    "go",
                    "come",
                    "give",
                    "add",
                    "other",
                    "more",
                    "most",
                    "such",
                    "many",
                    "new",
                    "last",
                    "first",
                    "next",
                    "year",
                    "day",
                    "time",
                    "people",
                    "thing",
                    "way",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mr",
                    "mrs",
                    "ms");

    private static final double IN_A_HEADLINE = 1.5;

    private final Map<String, Double> weights = new HashMap<>();

    static Words of(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> headlines = new LinkedHashSet<>();
        var sections = document.get(Sections.KIND);
        var words = new Words();
        for (Token token : document.get(Tokens.KIND).all()) {
            if (isContent(token)) {
                counts.merge(word(token), 1, Integer::sum);
                if (sections.isHeading(token.span())) {
                    headlines.add(word(token));
                }
            }
        }
        var title = document.source().title();
        if (title != null) {
            for (String part : title.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
                headlines.add(part);
            }
        }
        counts.forEach(
                (word, count) ->
                        words.weights.put(
                                word,
                                Math.log1p(count)
                                        * (headlines.contains(word) ? IN_A_HEADLINE : 1)));
        return words;
    }

    /// The content words of a sentence, each once.
    Set<String> in(List<Token> sentence) {
        Set<String> words = new LinkedHashSet<>();
        sentence.stream().filter(Words::isContent).map(Words::word).forEach(words::add);
        return words;
    }

    double of(String word) {
        return weights.getOrDefault(word, 0.0);
    }

    private static boolean isContent(Token token) {
        return CONTENT.contains(token.tag())
                && token.form().length() > 1
                && !EMPTY.contains(token.lemma())
                && Character.isLetterOrDigit(token.form().charAt(0));
    }

    private static String word(Token token) {
        return token.lemma();
    }
}
