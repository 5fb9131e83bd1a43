package org.tidings.nlp.highlight;

import java.util.Set;

/// A sentence that may be chosen.
///
/// @param sentence its place in the list of sentences
/// @param order how many candidates stand before it
/// @param words its content words, each once
record Candidate(int sentence, int order, Set<String> words) {
    /// A sentence with fewer says nothing by itself.
    static final int FEWEST_WORDS = 4;

    /// What a word said once more is still worth.
    private static final double AGAIN = 0.1;

    private static final double LEAD = 0.6;
    private static final double FADES = 6;

    /// What it adds to what was said, per word above a short sentence's, more at the beginning.
    double gain(Words weights, Set<String> said) {
        double sum = 0;
        for (String word : words) {
            sum += weights.of(word) * (said.contains(word) ? AGAIN : 1);
        }
        double length = Math.sqrt(Math.max(words.size(), 2 * FEWEST_WORDS));
        return sum / length * (1 + LEAD * Math.exp(-order / FADES));
    }
}
