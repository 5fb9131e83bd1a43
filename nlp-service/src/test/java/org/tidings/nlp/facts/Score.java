package org.tidings.nlp.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/// Hits, misses and errors of one kind.
public final class Score {
    private int hits;
    private int found;
    private int gold;
    private final List<String> misses = new ArrayList<>();

    /// Matches each gold item with one found item at most, the best overlap first.
    ///
    /// @param free whether a found item that matches nothing does not count
    public <G, F> void add(
            List<G> golds,
            List<F> founds,
            BiPredicate<G, F> right,
            ToIntBiFunction<G, F> overlap,
            Predicate<F> free,
            String article) {
        record Pair<A, B>(A gold, B found, int overlap) {}
        List<Pair<G, F>> pairs = new ArrayList<>();
        for (G one : golds) {
            for (F other : founds) {
                if (right.test(one, other)) {
                    pairs.add(new Pair<>(one, other, overlap.applyAsInt(one, other)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair<G, F> pair) -> pair.overlap()).reversed());
        List<G> open = new ArrayList<>(golds);
        List<F> left = new ArrayList<>(founds);
        for (var pair : pairs) {
            if (contains(open, pair.gold()) && contains(left, pair.found())) {
                open.removeIf(one -> one == pair.gold());
                left.removeIf(one -> one == pair.found());
                hits++;
            }
        }
        var wrong = left.stream().filter(free.negate()).toList();
        gold += golds.size();
        found += founds.size() - left.size() + wrong.size();
        open.forEach(one -> misses.add(article + " MISSED " + one));
        wrong.forEach(one -> misses.add(article + " WRONG  " + one));
    }

    private static boolean contains(List<?> all, Object one) {
        return all.stream().anyMatch(other -> other == one);
    }

    public double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }

    public List<String> misses() {
        return List.copyOf(misses);
    }

    @Override
    public String toString() {
        return "P %.3f R %.3f F1 %.3f (%d of %d, %d found)"
                .formatted(precision(), recall(), f1(), hits, gold, found);
    }
}
