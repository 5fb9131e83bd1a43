package org.tidings.nlp.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Words with a number each, from a resource whose lines are a number and words.
record Lexicon(Map<String, Double> weights) {
    static Lexicon of(String resource) {
        try (var list = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource))) {
            Map<String, Double> weights = new HashMap<>();
            var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
                var words = List.of(line.strip().split(" +", -1));
                for (String word : words.subList(1, words.size())) {
                    weights.put(word, Double.valueOf(words.getFirst()));
                }
            }
            return new Lexicon(Map.copyOf(weights));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    double of(String word, double otherwise) {
        return weights.getOrDefault(word, otherwise);
    }
}
