package org.tidings.query.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Term;
import org.tidings.query.language.Query.Word;

/// In how many ways of different length a side of NEAR can be found.
///
/// @param fixed numbers of words
/// @param open how many ways have no fixed number
record Widths(Set<Integer> fixed, long open) {
    static final int MOST_WAYS = 64;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'._]+");

    /// @param query a side of NEAR, or a NEAR
    static Widths of(Query query) {
        return switch (query) {
            case Word(String term, _) ->
                    fixed((int) BETWEEN.splitAsStream(term).filter(Token::isSearchable).count());
            case Term _ -> fixed(1);
            case Phrase(List<Term> words, int slop, _) ->
                    slop > 0
                            ? new Widths(Set.of(), 1)
                            : fixed(words.stream().mapToInt(word -> of(word).only()).sum());
            case Any(List<Query> parts, _) ->
                    parts.stream().map(Widths::of).reduce(new Widths(Set.of(), 0), Widths::or);
            case Near(Query left, _, Query right, _) ->
                    new Widths(Set.of(), of(left).ways() * of(right).ways());
            case Query _ -> new Widths(Set.of(), 1);
        };
    }

    private static Widths fixed(int words) {
        return new Widths(Set.of(words), 0);
    }

    private int only() {
        return fixed.iterator().next();
    }

    private Widths or(Widths other) {
        var both = new TreeSet<>(fixed);
        both.addAll(other.fixed);
        return new Widths(both, open + other.open);
    }

    long ways() {
        return fixed.size() + open;
    }
}
