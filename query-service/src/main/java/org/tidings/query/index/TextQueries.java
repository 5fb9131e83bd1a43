package org.tidings.query.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.Exact;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Prefix;
import org.tidings.query.language.Query.Wildcard;
import org.tidings.query.language.Query.Word;

/// Makes of words, phrases and what is near what the engine runs in one field of text.
final class TextQueries {
    private final String field;
    private final WordAnalyzer analyzer;
    private final Expansions expansions;

    TextQueries(String field, WordAnalyzer analyzer, Expansions expansions) {
        this.field = field;
        this.analyzer = analyzer;
        this.expansions = expansions;
    }

    org.apache.lucene.search.Query word(Query.Term term) {
        return switch (term) {
            case Word _, Exact _ -> row(words(Stream.of(term)));
            case Prefix(String letters, _) -> anyOf(expansions.prefix(field, Names.key(letters)));
            case Wildcard(String pattern, _) ->
                    anyOf(expansions.wildcard(field, Names.key(pattern)));
        };
    }

    org.apache.lucene.search.Query phrase(Phrase phrase) {
        boolean plain =
                phrase.slop() == 0
                        && phrase.words().stream()
                                .allMatch(word -> word instanceof Word || word instanceof Exact);
        return plain ? row(words(phrase.words().stream().map(Function.identity()))) : near(phrase);
    }

    /// @param query a [Near], or a [Phrase] of more than words
    org.apache.lucene.search.Query near(Query query) {
        var ways = new NearSources(field, analyzer, expansions).of(query);
        return switch (ways.size()) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new IntervalQuery(field, ways.getFirst());
            default -> {
                var either = new BooleanQuery.Builder();
                ways.forEach(way -> either.add(new IntervalQuery(field, way), Occur.SHOULD));
                yield either.build();
            }
        };
    }

    private List<String> words(Stream<Query.Term> terms) {
        return terms.flatMap(
                        term ->
                                switch (term) {
                                    case Word(String word, _) ->
                                            analyzer.words(word).stream().map(WordForms::stem);
                                    case Exact(String word, _) ->
                                            analyzer.words(word).stream().map(WordForms::exactTerm);
                                    case Prefix _, Wildcard _ -> Stream.<String>empty();
                                })
                .toList();
    }

    private org.apache.lucene.search.Query anyOf(List<BytesRef> words) {
        return words.isEmpty()
                ? new MatchNoDocsQuery("no word of this kind")
                : new TermInSetQuery(field, words);
    }

    /// Words that were written as one, such as `wire-tap`, stand next to each other.
    private org.apache.lucene.search.Query row(List<String> words) {
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new TermQuery(new Term(field, words.getFirst()));
            default -> new PhraseQuery(field, words.toArray(String[]::new));
        };
    }
}
