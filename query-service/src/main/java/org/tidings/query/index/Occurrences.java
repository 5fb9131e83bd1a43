package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
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
    private final IndexSearcher texts;
    private final WordAnalyzer analyzer;
    private final Expansions expansions;
    private final Passage passage;
    private final FoundPlaces found;
    private final List<Span> spans = new ArrayList<>();

    private Occurrences(
            IndexSearcher texts, WordAnalyzer analyzer, Passage passage, Findings findings) {
        this.texts = texts;
        this.analyzer = analyzer;
        this.expansions = new Expansions(texts.getIndexReader());
        this.passage = passage;
        this.found = new FoundPlaces(findings, passage, analyzer);
    }

    static List<Span> of(Query query, Passage passage, Findings findings, WordAnalyzer analyzer) {
        var memory = new MemoryIndex(true);
        memory.addField(ArticleFields.TEXT, analyzer.tokens(ArticleFields.TEXT, passage));
        memory.addField(
                ArticleFields.LEAD, analyzer.tokens(ArticleFields.LEAD, passage.leadOnly()));
        var occurrences = new Occurrences(memory.createSearcher(), analyzer, passage, findings);
        occurrences.add(query, ArticleFields.TEXT);
        return merged(occurrences.spans);
    }

    private void add(Query query, String field) {
        switch (query) {
            case Term _, Phrase _ -> spans.addAll(places(query, field));
            case Near near -> {
                var whole = merged(places(near, field));
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
            case Query other -> places(other, field);
        };
    }

    private static boolean holds(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    /// @param query a word, a phrase or what is near
    private List<Span> places(Query query, String field) {
        var queries = new TextQueries(field, analyzer, expansions);
        return switch (query) {
            case Term term -> places(queries.word(term), field);
            case Phrase phrase -> places(queries.phrase(phrase), field);
            case Query near -> places(queries.near(near), field);
        };
    }

    private List<Span> places(org.apache.lucene.search.Query query, String field) {
        int shift = field.equals(ArticleFields.LEAD) ? passage.lead().start() : 0;
        var found = new ArrayList<Span>();
        try {
            var weight = texts.createWeight(texts.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            var matches = weight.matches(texts.getIndexReader().leaves().getFirst(), 0);
            var places = matches == null ? null : matches.getMatches(field);
            while (places != null && places.next()) {
                found.add(new Span(shift + places.startOffset(), shift + places.endOffset()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
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
