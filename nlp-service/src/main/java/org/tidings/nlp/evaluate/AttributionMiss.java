package org.tidings.nlp.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.contracts.finding.Quotation.Kind;
import org.tidings.nlp.evaluate.AttributionGold.Labelled;

/// Sorts what was missed by how the text attributes it, by a look at the first words.
enum AttributionMiss {
    NO_CUE,
    COLON_OR_DASH,
    ACCORDING_TO,
    CUE_BEHIND,
    THAT_OR_QUESTION,
    INFINITIVE,
    GERUND,
    PREPOSITION,
    NO_SOURCE,
    QUOTED,
    CLAUSE_OR_NOUN_PHRASE;

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "what", "why", "how", "who", "where", "when", "which");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "about", "on", "in", "as", "with", "against", "at", "over", "by");

    static AttributionMiss of(AttributionGold article, Labelled one) {
        if (one.source().isEmpty()) {
            return NO_SOURCE;
        }
        String cue = article.words(one.cue()).toLowerCase(Locale.ROOT);
        if (one.cue().isEmpty()) {
            return NO_CUE;
        }
        if (cue.length() < 4 && !Character.isLetter(cue.charAt(0))) {
            return COLON_OR_DASH;
        }
        if (cue.startsWith("according")) {
            return ACCORDING_TO;
        }
        if (one.kind() != Kind.INDIRECT) {
            return QUOTED;
        }
        if (one.cue().getFirst().start() > one.start()) {
            return CUE_BEHIND;
        }
        return byOpening(article.words(List.of(one.content().getFirst())), cue);
    }

    private static AttributionMiss byOpening(String content, String cue) {
        String first = content.toLowerCase(Locale.ROOT).split("\\W+", -1)[0];
        String last = cue.substring(cue.lastIndexOf(' ') + 1);
        if (OPENERS.contains(first)) {
            return THAT_OR_QUESTION;
        }
        if (first.equals("to") || last.equals("to")) {
            return INFINITIVE;
        }
        if (first.endsWith("ing") && first.length() > 5) {
            return GERUND;
        }
        return PREPOSITIONS.contains(first) || PREPOSITIONS.contains(last)
                ? PREPOSITION
                : CLAUSE_OR_NOUN_PHRASE;
    }
}
