package org.tidings.contracts.finding;

import java.util.List;
import org.tidings.contracts.Span;

/// How the article sounds, with the words that make it so.
///
/// @param score of the document, -1 (negative) to 1 (positive)
/// @param words those that weigh most
/// @param towards each salient entity
public record Tone(double score, List<Weight> words, List<Towards> towards, String why) {
    public Tone {
        words = List.copyOf(words);
        towards = List.copyOf(towards);
    }

    /// @param score -1 to 1, after negation and stress
    public record Weight(Span span, double score) {}

    /// @param entity its place in the list of entities
    public record Towards(int entity, double score, List<Weight> words) {
        public Towards {
            words = List.copyOf(words);
        }
    }
}
