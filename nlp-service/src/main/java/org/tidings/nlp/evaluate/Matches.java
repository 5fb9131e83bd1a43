package org.tidings.nlp.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/// Hits, misses and false finds of one kind.
final class Matches {
    private int hits;
    private int found;
    private int gold;
    private final List<String> errors = new ArrayList<>();

    /// How gold items and found items of one kind meet.
    ///
    /// @param right whether a found item is what the gold says
    /// @param nearness the greater, the sooner the two are matched
    /// @param free whether a found item that matches nothing does not count
    /// @param goldWords a gold item in words, for the list of errors
    /// @param foundWords a found item in words
    record Rule<G, F>(
            BiPredicate<G, F> right,
            ToDoubleBiFunction<G, F> nearness,
            Predicate<F> free,
            Function<G, String> goldWords,
            Function<F, String> foundWords) {}

    /// A gold item with the found item that it was matched with.
    record Pair<G, F>(G gold, F found, double nearness) {}

    /// Matches each gold item with one found item at most, the nearest first.
    ///
    /// @param text its name, for the list of errors
    /// @return the pairs that are right
    <G, F> List<Pair<G, F>> add(String text, List<G> golds, List<F> founds, Rule<G, F> rule) {
        List<Pair<G, F>> pairs = new ArrayList<>();
        for (G one : golds) {
            for (F other : founds) {
                if (rule.right().test(one, other)) {
                    double nearness = rule.nearness().applyAsDouble(one, other);
                    pairs.add(new Pair<>(one, other, nearness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair<G, F> pair) -> pair.nearness()).reversed());
        List<G> open = new ArrayList<>(golds);
        List<F> left = new ArrayList<>(founds);
        pairs.removeIf(pair -> !takeBoth(open, left, pair));
        var wrong = left.stream().filter(rule.free().negate()).toList();
        count(pairs.size(), pairs.size() + wrong.size(), golds.size());
        open.forEach(one -> errors.add(text + " MISSED " + rule.goldWords().apply(one)));
        wrong.forEach(one -> errors.add(text + " WRONG  " + rule.foundWords().apply(one)));
        return pairs;
    }

    private static <G, F> boolean takeBoth(List<G> open, List<F> left, Pair<G, F> pair) {
        if (!holds(open, pair.gold()) || !holds(left, pair.found())) {
            return false;
        }
        open.removeIf(one -> one == pair.gold());
        left.removeIf(one -> one == pair.found());
        return true;
    }

    /// By identity: two equal items are two.
    private static boolean holds(List<?> all, Object one) {
        return all.stream().anyMatch(other -> other == one);
    }

    /// What was counted elsewhere.
    void count(int hits, int found, int gold) {
        this.hits += hits;
        this.found += found;
        this.gold += gold;
    }

    /// One more line for the list of errors.
    void error(String line) {
        errors.add(line);
    }

    int hits() {
        return hits;
    }

    int gold() {
        return gold;
    }

    double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    double f1() {
        return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        return "P %.3f R %.3f F1 %.3f (%d of %d, %d found)"
                .formatted(precision(), recall(), f1(), hits, gold, found);
    }
}
