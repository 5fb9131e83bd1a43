package org.tidings.query.index;

import static org.apache.lucene.queries.intervals.Intervals.maxgaps;
import static org.apache.lucene.queries.intervals.Intervals.ordered;
import static org.apache.lucene.queries.intervals.Intervals.phrase;
import static org.apache.lucene.queries.intervals.Intervals.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Term;
import org.tidings.query.language.Query.Word;

/// Makes the engine's intervals of what is near in one field.
///
/// Intervals are minimal: of those that lie inside one another, the shortest counts. Alternatives
/// of different lengths are therefore sought one by one: in `("New York" OR "New York City")
/// ONEAR/0 mayor`, the shorter phrase must not hide the longer one.
final class NearSources {
    private static final int OPEN = -1;

    private final String field;
    private final WordAnalyzer analyzer;
    private final Expansions expansions;

    NearSources(String field, WordAnalyzer analyzer, Expansions expansions) {
        this.field = field;
        this.analyzer = analyzer;
        this.expansions = expansions;
    }

    /// One way in which something is found.
    ///
    /// @param words how many it has; [#OPEN] when they vary
    private record Way(IntervalsSource source, int words) {}

    /// @return none when nothing in the index can match
    List<IntervalsSource> of(Query query) {
        return ways(query).stream().map(Way::source).toList();
    }

    private List<Way> ways(Query query) {
        return switch (query) {
            case Term term -> row(positions(term), 0);
            case Phrase(List<Term> words, int slop, _) ->
                    row(words.stream().flatMap(word -> positions(word).stream()).toList(), slop);
            case Any(List<Query> parts, _) ->
                    joined(parts.stream().flatMap(part -> ways(part).stream()).toList());
            case Near(Word left, Nearness nearness, Word right, _)
                    when nearness.kind() == Nearness.Kind.EITHER_ORDER && areTwo(left, right) ->
                    either(left, nearness, right);
            case Near(Query left, Nearness nearness, Query right, _) ->
                    near(ways(left), nearness, ways(right));
            case Query other ->
                    throw new IllegalArgumentException("not a place of a text: " + other);
        };
    }

    /// What can stand at each of the places that a word takes: one, or more for `wire-tap`.
    private List<IntervalsSource> positions(Term term) {
        return switch (term) {
            case Word(String word, _) ->
                    analyzer.words(word).stream().map(forms -> term(forms.stem())).toList();
            case Query.Exact(String word, _) ->
                    analyzer.words(word).stream().map(forms -> term(forms.exactTerm())).toList();
            case Query.Prefix(String letters, _) ->
                    List.of(anyOf(expansions.prefix(field, Names.key(letters))));
            case Query.Wildcard(String pattern, _) ->
                    List.of(anyOf(expansions.wildcard(field, Names.key(pattern))));
        };
    }

    private static IntervalsSource anyOf(List<BytesRef> words) {
        return switch (words.size()) {
            case 0 -> Intervals.noIntervals("no word of this kind");
            case 1 -> term(words.getFirst());
            default -> new WordsSource(words);
        };
    }

    /// All have the same length, so none can hide another.
    private static IntervalsSource either(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(false, sources);
    }

    private static List<Way> row(List<IntervalsSource> positions, int slop) {
        var places = positions.toArray(IntervalsSource[]::new);
        return switch (places.length) {
            case 0 -> List.of();
            case 1 -> List.of(new Way(places[0], 1));
            default ->
                    List.of(
                            slop == 0
                                    ? new Way(phrase(places), places.length)
                                    : new Way(maxgaps(slop, ordered(places)), OPEN));
        };
    }

    private static List<Way> joined(List<Way> ways) {
        Map<Integer, List<IntervalsSource>> fixed = new LinkedHashMap<>();
        var joined = new ArrayList<Way>();
        for (Way way : ways) {
            if (way.words() == OPEN) {
                joined.add(way);
            } else {
                fixed.computeIfAbsent(way.words(), _ -> new ArrayList<>()).add(way.source());
            }
        }
        fixed.forEach((words, sources) -> joined.add(new Way(either(sources), words)));
        return joined;
    }

    private static List<Way> near(List<Way> left, Nearness nearness, List<Way> right) {
        var ways = new ArrayList<Way>();
        for (Way one : left) {
            for (Way other : right) {
                ways.add(new Way(near(one.source(), nearness, other.source()), OPEN));
            }
        }
        return ways;
    }

    private static IntervalsSource near(
            IntervalsSource left, Nearness nearness, IntervalsSource right) {
        int words = nearness.words();
        return switch (nearness.kind()) {
            case THIS_ORDER -> maxgaps(words, inOrder(left, right));
            case EITHER_ORDER ->
                    Intervals.or(
                            false,
                            maxgaps(words, inOrder(left, right)),
                            maxgaps(words, inOrder(right, left)));
            case SENTENCE -> within(WordForms.SENTENCE, left, right);
            case PARAGRAPH -> within(WordForms.PARAGRAPH, left, right);
        };
    }

    /// Whether they are words that never share a place.
    private boolean areTwo(Word left, Word right) {
        var one = analyzer.words(left.term());
        var other = analyzer.words(right.term());
        return one.size() == 1
                && other.size() == 1
                && !one.getFirst().stem().equals(other.getFirst().stem());
    }

    /// Two words in either order are sought in one go.
    private List<Way> either(Word left, Nearness nearness, Word right) {
        var both = Intervals.unordered(positions(left).getFirst(), positions(right).getFirst());
        return List.of(new Way(maxgaps(nearness.words(), both), OPEN));
    }

    private static IntervalsSource within(
            String boundary, IntervalsSource left, IntervalsSource right) {
        var both = Intervals.or(false, inOrder(left, right), inOrder(right, left));
        return new UnbrokenSource(both, boundary);
    }

    private static IntervalsSource inOrder(IntervalsSource first, IntervalsSource second) {
        return ordered(first, first.equals(second) ? new RepeatedSource(second) : second);
    }
}
