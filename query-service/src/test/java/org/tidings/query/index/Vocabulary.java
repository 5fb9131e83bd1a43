package org.tidings.query.index;

import java.util.List;
import java.util.Random;

/// Words for generated articles and queries, each with the family that a plain word stands for.
/// What belongs together is written down here, not computed by what is being tested.
///
/// @param surface as it stands in a text
/// @param family the basic form, without case and accents
record Vocabulary(String surface, String family) {
    /// The first are the most frequent, as in any text.
    static final List<Vocabulary> WORDS =
            List.of(
                    of("ferry", "ferry"),
                    of("the", "the"),
                    of("ferries", "ferry"),
                    of("Harbour", "harbour"),
                    of("pilots", "pilot"),
                    of("harbour", "harbour"),
                    of("pilot", "pilot"),
                    of("Turkey", "turkey"),
                    of("storm", "storm"),
                    of("turkey", "turkey"),
                    of("caf\u00E9", "cafe"),
                    of("storms", "storm"),
                    of("Caf\u00E9", "cafe"),
                    of("cafe", "cafe"),
                    of("vote", "vote"),
                    of("votes", "vote"),
                    of("Zelenskyy", "zelenskyy"),
                    of("stork", "stork"),
                    of("2026", "2026"),
                    of("terminal", "terminal"),
                    of("Terminals", "terminal"),
                    of("grain", "grain"),
                    of("Ukraine's", "ukraine"),
                    of("Ukraine", "ukraine"),
                    of("stormy", "stormy"),
                    of("IT", "it"),
                    of("it", "it"),
                    of("na\u00EFve", "naive"));

    private static Vocabulary of(String surface, String family) {
        return new Vocabulary(surface, family);
    }

    /// The word as it is written; one that no text is made of stands for itself.
    static Vocabulary named(String surface) {
        return WORDS.stream()
                .filter(word -> word.surface().equals(surface))
                .findFirst()
                .orElse(of(surface, NaiveEvaluator.folded(surface)));
    }

    /// Zipf's law: the word of rank n is drawn n times less often than the first.
    static Vocabulary draw(Random random) {
        double harmonic = 0;
        for (int rank = 1; rank <= WORDS.size(); rank++) {
            harmonic += 1.0 / rank;
        }
        double at = random.nextDouble() * harmonic;
        for (int rank = 1; rank < WORDS.size(); rank++) {
            at -= 1.0 / rank;
            if (at < 0) {
                return WORDS.get(rank - 1);
            }
        }
        return WORDS.getLast();
    }
}
