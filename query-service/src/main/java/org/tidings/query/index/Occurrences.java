package org.tidings.query.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.index.memory.MemoryIndex;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Term;

/// Finds the places in one text at which the parts of a query match, by the very analysis and
/// matching that found the article.
final class Occurrences {
    private final BiFunction<Query, String, List<Span>> words;
    private final FoundPlaces found;
    private final List<Span> spans = new ArrayList<>();

    private Occurrences(BiFunction<Query, String, List<Span>> words, FoundPlaces found) {
        this.words = words;
        this.found = found;
    }

    /// In a text that is analysed for this.
    static List<Span> of(Query query, Passage passage, Findings findings, WordAnalyzer analyzer) {
        var memory = new MemoryIndex(true);
        memory.addField(ArticleFields.TEXT, analyzer.tokens(ArticleFields.TEXT, passage));
        memory.addField(
                ArticleFields.LEAD, analyzer.tokens(ArticleFields.LEAD, passage.leadOnly()));
        var texts = memory.createSearcher();
        var places = new WordPlaces(texts, analyzer);
        var segment = texts.getIndexReader().leaves().getFirst();
        return of(
                query,
                ArticleFields.TEXT,
                passage,
                new FindingsPlaces(findings, passage, analyzer),
                (part, field) -> places.of(part, field, segment, 0));
    }

    /// @param field in which words without a field are sought: the one whose text it is
    /// @param words where a word, a phrase or what is near stands in a field; what lies beyond the
    ///     passage is left out
    static List<Span> of(
            Query query,
            String field,
            Passage passage,
            FoundPlaces found,
            BiFunction<Query, String, List<Span>> words) {
        var occurrences =
                new Occurrences((part, in) -> inside(passage, in, words.apply(part, in)), found);
        occurrences.add(query, field);
        return merged(occurrences.spans);
    }

    private static List<Span> inside(Passage passage, String field, List<Span> places) {
        int shift = field.equals(ArticleFields.LEAD) ? passage.lead().start() : 0;
        return places.stream()
                .map(place -> new Span(shift + place.start(), shift + place.end()))
                .filter(place -> place.end() <= passage.text().length())
                .toList();
    }

    private void add(Query query, String field) {
        switch (query) {
            case Term _, Phrase _ -> spans.addAll(words.apply(query, field));
            case Near near -> {
                var whole = merged(new ArrayList<>(words.apply(near, field)));
                sides(near, field).stream()
                        .filter(side -> whole.stream().anyMatch(span -> holds(span, side)))
                        .forEach(spans::add);
            }
            case All(List<Query> parts, _) -> parts.forEach(part -> add(part, field));
            case Any(List<Query> parts, _) -> parts.forEach(part -> add(part, field));
            case InField(Field name, Query sought, _) when name == Field.BODY ->
                    add(sought, ArticleFields.TEXT);
            case InField(Field name, Query sought, _) when name == Field.LEAD ->
                    add(sought, ArticleFields.LEAD);
            case InField(Field name, Query sought, _) -> spans.addAll(found.of(name, sought));
            case Query.InGroup group -> spans.addAll(found.of(group));
            case Query.Not _ -> {}
            case Query.Name _, Query.Choice _ -> {}
            case Query.Numbers _, Query.Days _, Query.Last _ -> {}
        }
    }

    /// Where the words and phrases occur that something near is made of.
    private List<Span> sides(Query query, String field) {
        return switch (query) {
            case Near(Query left, _, Query right, _) -> {
                var both = new ArrayList<>(sides(left, field));
                both.addAll(sides(right, field));
                yield both;
            }
            case Any(List<Query> parts, _) ->
                    parts.stream().flatMap(part -> sides(part, field).stream()).toList();
            case Query other -> words.apply(other, field);
        };
    }

    private static boolean holds(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    /// Touching or overlapping places become one.
    private static List<Span> merged(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        var merged = new ArrayList<Span>();
        for (Span span : spans) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }
}
