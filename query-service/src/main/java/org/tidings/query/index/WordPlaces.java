package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.tidings.contracts.Span;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Term;

/// Finds where words, phrases and what is near stand in documents. Each part of a query is compiled
/// once, however many documents are looked at.
final class WordPlaces {
    private final IndexSearcher texts;
    private final WordAnalyzer analyzer;
    private final Expansions expansions;
    private final Map<Part, Weight> compiled = new HashMap<>();

    private record Part(Query query, String field) {}

    /// @param texts whose fields keep the places of their words
    WordPlaces(IndexSearcher texts, WordAnalyzer analyzer) {
        this.texts = texts;
        this.analyzer = analyzer;
        this.expansions = new Expansions(texts.getIndexReader());
    }

    /// @param query a word, a phrase or what is near
    /// @param document of the segment
    /// @return offsets into the field's text
    List<Span> of(Query query, String field, LeafReaderContext segment, int document) {
        var found = new ArrayList<Span>();
        try {
            var weight = compiled.computeIfAbsent(new Part(query, field), this::compile);
            var matches = weight.matches(segment, document);
            var places = matches == null ? null : matches.getMatches(field);
            while (places != null && places.next()) {
                found.add(new Span(places.startOffset(), places.endOffset()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private Weight compile(Part part) {
        var queries = new TextQueries(part.field(), analyzer, expansions);
        var query =
                switch (part.query()) {
                    case Term term -> queries.word(term);
                    case Phrase phrase -> queries.phrase(phrase);
                    case Query near -> queries.near(near);
                };
        try {
            return texts.createWeight(texts.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
