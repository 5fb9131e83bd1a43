package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Phrase;

/// Tries every place of a text, and every pair of places.
///
/// As the language has it: of what lies inside one another, the shortest counts; alternatives of
/// different lengths are tried one by one.
final class NaivePlaces {
    private static final Map<String, String> FAMILIES = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> SHAPES = new ConcurrentHashMap<>();

    private final List<GeneratedArticle.Word> words;

    NaivePlaces(List<GeneratedArticle.Word> words) {
        this.words = words;
    }

    /// From a word to a word, both included.
    private record Interval(int first, int last) {
        boolean isInside(Interval other) {
            return other.first <= first && last <= other.last && !equals(other);
        }
    }

    /// @param length 0 when it varies
    private record Way(int length, List<Interval> places) {}

    boolean holds(Query query) {
        return ways(query).stream().anyMatch(way -> !way.places().isEmpty());
    }

    private List<Way> ways(Query query) {
        return switch (query) {
            case Query.Term term -> List.of(phrase(parts(term), 0));
            case Phrase(List<Query.Term> terms, int slop, _) ->
                    List.of(phrase(terms.stream().flatMap(t -> parts(t).stream()).toList(), slop));
            case Any(List<Query> parts, _) -> alternatives(parts);
            case Near near -> near(near);
            default -> throw new IllegalArgumentException("no place: " + query);
        };
    }

    private List<Way> alternatives(List<Query> parts) {
        Map<Integer, List<Interval>> fixed = new TreeMap<>();
        var ways = new ArrayList<Way>();
        for (Query part : parts) {
            for (Way way : ways(part)) {
                if (way.length() == 0) {
                    ways.add(way);
                } else {
                    fixed.computeIfAbsent(way.length(), _ -> new ArrayList<>())
                            .addAll(way.places());
                }
            }
        }
        fixed.forEach((length, places) -> ways.add(new Way(length, places)));
        return ways;
    }

    private List<Way> near(Near near) {
        var ways = new ArrayList<Way>();
        for (Way left : ways(near.left())) {
            for (Way right : ways(near.right())) {
                var pairs = new ArrayList<Interval>();
                for (Interval one : left.places()) {
                    for (Interval other : right.places()) {
                        if (isNear(one, near.nearness(), other)) {
                            pairs.add(hull(one, other));
                        }
                    }
                }
                ways.add(new Way(0, shortest(pairs)));
            }
        }
        return ways;
    }

    private boolean isNear(Interval one, Nearness nearness, Interval other) {
        boolean inOrder = one.last() < other.first();
        boolean turned = other.last() < one.first();
        int between = inOrder ? other.first() - one.last() - 1 : one.first() - other.last() - 1;
        var whole = hull(one, other);
        return switch (nearness.kind()) {
            case THIS_ORDER -> inOrder && between <= nearness.words();
            case EITHER_ORDER -> (inOrder || turned) && between <= nearness.words();
            case SENTENCE ->
                    (inOrder || turned)
                            && words.get(whole.first()).sentence()
                                    == words.get(whole.last()).sentence();
            case PARAGRAPH ->
                    (inOrder || turned)
                            && words.get(whole.first()).paragraph()
                                    == words.get(whole.last()).paragraph();
        };
    }

    private static Interval hull(Interval one, Interval other) {
        return new Interval(
                Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
    }

    private static List<Interval> shortest(List<Interval> places) {
        return places.stream()
                .distinct()
                .filter(place -> places.stream().noneMatch(other -> other.isInside(place)))
                .toList();
    }

    /// The words in order, with so many others among them.
    private Way phrase(List<Query.Term> terms, int slop) {
        var places = new ArrayList<Interval>();
        for (int first = 0; first < words.size(); first++) {
            if (!terms.isEmpty() && matches(first, terms.getFirst())) {
                addRest(places, first, first, terms.subList(1, terms.size()), slop);
            }
        }
        boolean varies = slop > 0 && terms.size() > 1;
        return new Way(varies ? 0 : terms.size(), shortest(places));
    }

    private void addRest(
            List<Interval> places, int first, int last, List<Query.Term> rest, int slop) {
        if (rest.isEmpty()) {
            places.add(new Interval(first, last));
            return;
        }
        int end = Math.min(words.size() - 1, last + 1 + slop);
        IntStream.rangeClosed(last + 1, end)
                .filter(at -> matches(at, rest.getFirst()))
                .forEach(
                        at ->
                                addRest(
                                        places,
                                        first,
                                        at,
                                        rest.subList(1, rest.size()),
                                        slop - (at - last - 1)));
    }

    private static List<Query.Term> parts(Query.Term term) {
        if (!(term instanceof Query.Word(String written, Query.Place place))) {
            return List.of(term);
        }
        var parts = new ArrayList<Query.Term>();
        for (String part : written.split("-", -1)) {
            parts.add(new Query.Word(part, place));
        }
        return parts;
    }

    private boolean matches(int at, Query.Term term) {
        var word = words.get(at).word();
        String surface = withoutPossessive(word.surface());
        String folded = NaiveEvaluator.folded(surface);
        return switch (term) {
            case Query.Word(String sought, _) -> word.family().equals(family(sought));
            case Query.Exact(String sought, _) -> surface.equals(withoutPossessive(sought));
            case Query.Prefix(String letters, _) -> {
                String begin = NaiveEvaluator.folded(letters);
                yield folded.startsWith(begin) || word.family().startsWith(begin);
            }
            case Query.Wildcard(String pattern, _) -> {
                var shape = SHAPES.computeIfAbsent(pattern, NaivePlaces::shape);
                yield shape.matcher(folded).matches() || shape.matcher(word.family()).matches();
            }
        };
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static Pattern shape(String pattern) {
        return Pattern.compile(NaiveEvaluator.folded(pattern).replace('?', '.'));
    }

    private static String family(String sought) {
        return FAMILIES.computeIfAbsent(sought, NaivePlaces::familyOf);
    }

    private static String familyOf(String sought) {
        String folded = NaiveEvaluator.folded(sought);
        return Vocabulary.WORDS.stream()
                .filter(word -> NaiveEvaluator.folded(word.surface()).equals(folded))
                .map(Vocabulary::family)
                .findFirst()
                .orElse(folded);
    }
}
