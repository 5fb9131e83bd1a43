package org.tidings.query.index;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.query.language.Query;
import org.tidings.query.store.Followed;
import org.tidings.query.store.Viewer;

/// Turns a syntax tree into what the engine runs.
final class QueryCompiler {
    /// A word of the title tells more of what an article is about.
    private static final float TITLE_WEIGHT = 2;

    static {
        // The language allows 2,000 clauses; each asks two fields.
        IndexSearcher.setMaxClauseCount(8 * 1024);
    }

    private final WordAnalyzer analyzer;

    QueryCompiler(WordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// The query, and the viewer's limits as a filter around it that nothing inside can widen.
    ///
    /// @param followed narrows it to this and the viewer's own; null: does not
    org.apache.lucene.search.Query compile(
            Query query, Viewer viewer, @Nullable Followed followed) {
        var whole =
                new BooleanQuery.Builder()
                        .add(compile(query), Occur.MUST)
                        .add(visibleTo(viewer), Occur.FILTER);
        if (followed != null) {
            whole.add(followedBy(viewer, followed), Occur.FILTER);
        }
        return whole.build();
    }

    private static org.apache.lucene.search.Query followedBy(Viewer viewer, Followed followed) {
        var either =
                new BooleanQuery.Builder()
                        .add(oneOf(ArticleFields.OUTLET, followed.outlets()), Occur.SHOULD)
                        .add(oneOf(ArticleFields.FEED, followed.feeds()), Occur.SHOULD);
        if (viewer.organization() != null) {
            var own = new TermQuery(scope(Visibility.of(viewer.organization())));
            either.add(own, Occur.SHOULD);
        }
        return either.build();
    }

    private static org.apache.lucene.search.Query oneOf(String field, Set<UUID> ids) {
        return new TermInSetQuery(
                field, ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }

    static org.apache.lucene.search.Query visibleTo(Viewer viewer) {
        var either = new BooleanQuery.Builder();
        scopes(viewer).forEach(scope -> either.add(new TermQuery(scope), Occur.SHOULD));
        return either.build();
    }

    /// What the field `visibility` says of an article that the viewer may see.
    static Stream<Term> scopes(Viewer viewer) {
        return viewer.organization() == null
                ? Stream.of(scope(Visibility.PUBLIC))
                : Stream.of(scope(Visibility.PUBLIC), scope(Visibility.of(viewer.organization())));
    }

    private static Term scope(Visibility visibility) {
        return new Term(ArticleFields.VISIBILITY, ArticleFields.scope(visibility));
    }

    private org.apache.lucene.search.Query compile(Query query) {
        return switch (query) {
            case Query.Word(String term, _) -> anywhere(analyzer.words(term));
            case Query.Phrase(String words, _) -> anywhere(analyzer.words(words));
            case Query.All(List<Query> parts, _) -> {
                var all = new BooleanQuery.Builder();
                parts.forEach(part -> all.add(compile(part), Occur.MUST));
                yield all.build();
            }
        };
    }

    private static org.apache.lucene.search.Query anywhere(List<String> words) {
        return new BooleanQuery.Builder()
                .add(
                        new BoostQuery(inField(ArticleFields.TITLE, words), TITLE_WEIGHT),
                        Occur.SHOULD)
                .add(inField(ArticleFields.TEXT, words), Occur.SHOULD)
                .build();
    }

    /// One query for each word and phrase, asking the field of the text.
    Stream<org.apache.lucene.search.Query> leaves(Query query) {
        return switch (query) {
            case Query.Word(String term, _) -> leaf(term);
            case Query.Phrase(String words, _) -> leaf(words);
            case Query.All(List<Query> parts, _) -> parts.stream().flatMap(this::leaves);
        };
    }

    private Stream<org.apache.lucene.search.Query> leaf(String written) {
        return Stream.of(inField(ArticleFields.TEXT, analyzer.words(written)));
    }

    /// Words that were written as one, such as `wire-tap`, stand next to each other.
    private static org.apache.lucene.search.Query inField(String field, List<String> words) {
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new TermQuery(new Term(field, words.getFirst()));
            default -> new PhraseQuery(field, words.toArray(String[]::new));
        };
    }
}
