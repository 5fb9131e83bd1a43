package org.tidings.nlp.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;

/// Nouns and adjectives that say what somebody expresses, and the verbs that go with them.
final class Expressive {
    private static final Lexicon WORDS = Lexicon.of(Expressive.class, "expressive.txt");
    private static final Map<String, Act> NOUNS = all("noun ");
    private static final Map<String, Act> ADJECTIVES = all("adjective ");

    private Expressive() {}

    static @Nullable Act noun(Token token) {
        return NOUNS.get(Lemmas.noun(token.lower()));
    }

    static @Nullable Act adjective(Token token) {
        return ADJECTIVES.get(token.lower());
    }

    /// `make` a promise, `express` concern.
    static boolean isLight(Token verb) {
        return has("light", verb.lemma());
    }

    static boolean isCopula(Token verb) {
        return has("copulas", verb.lemma()) || verb.lower().matches("['’](s|re|m)");
    }

    /// `is expected to`: by whom is left open.
    static boolean isOpen(Token verb) {
        return has("open", verb.lemma()) || has("open", verb.lemma() + "e");
    }

    static CueClass kind(Act act) {
        return new Expressions.Word("", act, false, false).kind();
    }

    private static boolean has(String group, String lemma) {
        return WORDS.group(group).contains(lemma);
    }

    private static Map<String, Act> all(String group) {
        Map<String, Act> all = new HashMap<>();
        for (Act act : Act.values()) {
            for (String word : WORDS.groups().getOrDefault(group + act.name(), Set.of())) {
                all.putIfAbsent(word, act);
            }
        }
        return Map.copyOf(all);
    }
}
