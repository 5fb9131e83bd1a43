package org.tidings.query.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold of an article: a formula over words, by the numbers of [SoughtWords], and over
/// what only a look at the article can decide. Kept as a row of numbers, each node before its
/// parts, since there are very many.
final class Condition {
    /// An article has a word.
    private static final int WORD = 0;

    private static final int ALL = 1;
    private static final int ANY = 2;
    private static final int NOT = 3;
    private static final int LOOK = 4;

    /// Below the kind of a node: the number of the word or look, or the length of its parts.
    private static final int BITS = 29;

    private static final int MASK = (1 << BITS) - 1;

    static final Condition ANYTHING = all(List.of());
    static final Condition NOTHING = any(List.of());

    private final int[] code;

    private Condition(int[] code) {
        this.code = code;
    }

    /// What articles have, a bit for each.
    interface Facts {
        /// Which articles have a word.
        long with(int word);

        /// @param articles those that matter
        /// @return which of them are as a look must find them
        long looked(int look, long articles);
    }

    static Condition word(int number) {
        return new Condition(new int[] {WORD << BITS | number});
    }

    static Condition look(int number) {
        return new Condition(new int[] {LOOK << BITS | number});
    }

    static Condition not(Condition part) {
        return node(NOT, Stream.of(part));
    }

    static Condition any(Collection<Condition> parts) {
        return parts.size() == 1 ? parts.iterator().next() : node(ANY, parts.stream());
    }

    /// What is seen at once comes first, what needs looks last.
    static Condition all(Collection<Condition> parts) {
        var flat = parts.stream().flatMap(Condition::conjuncts).toList();
        return flat.size() == 1
                ? flat.getFirst()
                : node(ALL, flat.stream().sorted(Comparator.comparingLong(Condition::looks)));
    }

    private static Condition node(int kind, Stream<Condition> parts) {
        int[] body = parts.flatMapToInt(part -> IntStream.of(part.code)).toArray();
        return new Condition(
                IntStream.concat(IntStream.of(kind << BITS | body.length), IntStream.of(body))
                        .toArray());
    }

    private Stream<Condition> conjuncts() {
        if (kind(0) != ALL) {
            return Stream.of(this);
        }
        var parts = new ArrayList<Condition>();
        for (int at = 1; at < code.length; at = behind(at)) {
            parts.add(new Condition(Arrays.copyOfRange(code, at, behind(at))));
        }
        return parts.stream();
    }

    private long looks() {
        return IntStream.of(code).filter(node -> node >>> BITS == LOOK).count();
    }

    private int kind(int at) {
        return code[at] >>> BITS;
    }

    private int behind(int at) {
        return switch (kind(at)) {
            case ALL, ANY, NOT -> at + 1 + (code[at] & MASK);
            default -> at + 1;
        };
    }

    /// @param articles those that matter
    /// @return those of them that fulfil it
    long among(long articles, Facts facts) {
        return among(0, articles, facts);
    }

    private long among(int at, long articles, Facts facts) {
        int number = code[at] & MASK;
        return switch (kind(at)) {
            case WORD -> articles & facts.with(number);
            case LOOK -> articles & facts.looked(number, articles);
            case NOT -> articles & ~among(at + 1, articles, facts);
            case ALL -> {
                long left = articles;
                for (int part = at + 1; part <= at + number && left != 0; part = behind(part)) {
                    left = among(part, left, facts);
                }
                yield left;
            }
            default -> {
                long open = articles;
                for (int part = at + 1; part <= at + number && open != 0; part = behind(part)) {
                    open &= ~among(part, open, facts);
                }
                yield articles & ~open;
            }
        };
    }

    /// Words of which every article that fulfils the condition has at least one, and as few
    /// articles as possible.
    ///
    /// @param words none where no words can tell
    /// @param articles how many may have one
    record Keys(List<Integer> words, double articles) {}

    /// @param articles how many have a word
    /// @return null where an article without any of the words may fulfil it
    @Nullable Keys keys(IntToDoubleFunction articles) {
        return keys(0, articles);
    }

    private @Nullable Keys keys(int at, IntToDoubleFunction articles) {
        int number = code[at] & MASK;
        return switch (kind(at)) {
            case WORD -> new Keys(List.of(number), articles.applyAsDouble(number));
            case ALL -> {
                Keys best = null;
                for (int part = at + 1; part <= at + number; part = behind(part)) {
                    var keys = keys(part, articles);
                    if (keys != null && (best == null || keys.articles() < best.articles())) {
                        best = keys;
                    }
                }
                yield best;
            }
            case ANY -> {
                var words = new ArrayList<Integer>();
                double sum = 0;
                for (int part = at + 1; part <= at + number; part = behind(part)) {
                    var keys = keys(part, articles);
                    if (keys == null) {
                        yield null;
                    }
                    words.addAll(keys.words());
                    sum += keys.articles();
                }
                yield new Keys(words, sum);
            }
            default -> null;
        };
    }
}
