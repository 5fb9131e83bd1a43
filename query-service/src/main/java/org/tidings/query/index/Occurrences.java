package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.tidings.contracts.Span;

/// Finds the places in one text at which the parts of a query match, by the very analysis and
/// matching that found the article.
final class Occurrences {
    private final IndexSearcher text;
    private final List<Span> spans = new ArrayList<>();

    private Occurrences(IndexSearcher text) {
        this.text = text;
    }

    static List<Span> in(String text, WordAnalyzer analyzer, Stream<Query> leaves) {
        var memory = new MemoryIndex(true);
        memory.addField(ArticleFields.TEXT, text, analyzer);
        var occurrences = new Occurrences(memory.createSearcher());
        leaves.forEach(occurrences::add);
        return occurrences.merged();
    }

    private void add(Query leaf) {
        try {
            var weight = text.createWeight(text.rewrite(leaf), ScoreMode.COMPLETE_NO_SCORES, 1);
            var matches = weight.matches(text.getIndexReader().leaves().getFirst(), 0);
            var places = matches == null ? null : matches.getMatches(ArticleFields.TEXT);
            while (places != null && places.next()) {
                spans.add(new Span(places.startOffset(), places.endOffset()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Touching or overlapping places become one.
    private List<Span> merged() {
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
