package org.tidings.nlp.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;

/// Verbs by which somebody expresses something, whether by saying it or by holding to it.
final class Expressions {
    private static final Lexicon WORDS = Lexicon.of(Expressions.class, "expressions.txt");
    private static final Set<String> PREPOSITIONS = WORDS.group("prepositions");
    private static final Set<String> PARTICLES = WORDS.group("particles");
    private static final Map<String, Word> ALL = all();

    private Expressions() {}

    /// @param object whether a thing may be what is expressed
    /// @param hearer whether the person after it hears it or is to do it
    record Word(String lemma, Act act, boolean object, boolean hearer) {
        CueClass kind() {
            return switch (act) {
                case SPEECH, WRITING, FINDING -> CueClass.NEUTRAL;
                case THOUGHT, INTENTION, EMOTION -> CueClass.THOUGHT;
                case STANCE -> CueClass.COMMITTED;
            };
        }

        boolean takes(String preposition) {
            return PREPOSITIONS.contains(preposition)
                    || (isGroup("with " + preposition)
                            && WORDS.group("with " + preposition).contains(lemma));
        }

        boolean hasParticle(String particle) {
            return PARTICLES.contains(lemma + " " + particle);
        }
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word) || word.matches("to|with|at|by|in");
    }

    private static boolean isGroup(String name) {
        return WORDS.groups().containsKey(name);
    }

    static @Nullable Word of(Token token) {
        return ofLemma(token.lemma());
    }

    /// By a form that may not be tagged as a verb.
    static @Nullable Word ofForm(String lower) {
        return ofLemma(Lemmas.verb(lower));
    }

    private static @Nullable Word ofLemma(String lemma) {
        var word = ALL.get(lemma);
        return word == null ? ALL.get(lemma + "e") : word;
    }

    private static Map<String, Word> all() {
        Map<String, Word> all = new HashMap<>();
        Set<String> objectless = new HashSet<>(WORDS.group("no object"));
        objectless.addAll(WORDS.group("only with preposition"));
        for (Act act : Act.values()) {
            for (String lemma : WORDS.group(act.name())) {
                all.putIfAbsent(lemma, word(lemma, act, objectless));
            }
        }
        for (String lemma : WORDS.group("only with preposition")) {
            all.putIfAbsent(lemma, word(lemma, Act.SPEECH, objectless));
        }
        return Map.copyOf(all);
    }

    private static Word word(String lemma, Act act, Set<String> objectless) {
        return new Word(
                lemma, act, !objectless.contains(lemma), WORDS.group("hearer").contains(lemma));
    }
}
